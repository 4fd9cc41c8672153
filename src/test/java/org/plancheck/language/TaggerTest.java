package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final Tagger TAGGER = new Tagger();

  @Test
  void dotted_short_forms_end_no_sentence() {
    String text = "Check e.g. bins and chairs. Order new ones.";
    assertThat(TAGGER.sentences(text))
        .extracting(s -> s.in(text))
        .containsExactly("Check e.g. bins and chairs.", "Order new ones.");
  }

  @Test
  void new_lines_and_bullets_end_sentences() {
    String text = "• Check bins\n• Order chairs";
    assertThat(TAGGER.sentences(text))
        .extracting(s -> s.in(text))
        .containsExactly("Check bins", "Order chairs");
  }

  @Test
  void several_threads_get_the_same_tags() throws Exception {
    List<Tagger.Token> expected = TAGGER.tag("residents choose their meals daily");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Tagger.Token>> tag = () -> TAGGER.tag("residents choose their meals daily");
      for (Future<List<Tagger.Token>> tags :
          threads.invokeAll(List.of(tag, tag, tag, tag, tag, tag))) {
        assertThat(tags.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
