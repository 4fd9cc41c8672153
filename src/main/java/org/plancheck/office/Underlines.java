package org.plancheck.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.plancheck.format.Comment;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.format.opendocument.WriterPlaces.Spot;
import org.plancheck.plan.Address;
import org.plancheck.result.Finding;

/**
 * Which words of which paragraphs are to be underlined, as the last checks of the open texts found:
 * a proofreader is asked for one paragraph at a time, without a word of where it stands, and has no
 * time to think.
 */
final class Underlines {

  /**
   * Words to underline.
   *
   * @param start 0-based place in the paragraph
   * @param length how many characters
   */
  record Mark(int start, int length, Finding finding) {}

  /**
   * What is known of one document.
   *
   * @param marks by the text of the paragraph
   * @param texts of all its paragraphs
   */
  private record Known(Map<String, List<Mark>> marks, Set<String> texts) {}

  private static final int MOST_FOREIGN = 2_000;

  private final Map<String, Known> documents = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> ignored = ConcurrentHashMap.newKeySet();

  /** Texts that nobody knew although everything had just been checked: of other documents. */
  private final Set<String> foreign =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST_FOREIGN;
                }
              }));

  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private volatile boolean enabled = true;

  /** Switches it on or off. */
  void enabled(boolean now) {
    boolean before = enabled;
    enabled = now;
    if (before != now) {
      markAgain();
    }
  }

  /** The marks of a paragraph; none where nothing is known of it. */
  List<Mark> of(String text) {
    if (!enabled) {
      return List.of();
    }
    for (Known known : documents.values()) {
      List<Mark> marks = known.marks().get(text);
      if (marks != null) {
        return marks.stream().filter(mark -> !ignored.contains(mark.finding().rule())).toList();
      }
    }
    return List.of();
  }

  /** True where a paragraph is new since the last check, so that it is time for another. */
  boolean isNew(String text) {
    if (!enabled || documents.isEmpty() || foreign.contains(text)) {
      return false;
    }
    boolean unknown = documents.values().stream().noneMatch(d -> d.texts().contains(text));
    return unknown && asked.add(text);
  }

  /**
   * Takes over what a check found.
   *
   * @param document its key
   * @return true where something else is to be underlined than before
   */
  boolean put(String document, Checked checked) {
    if (checked.places() == null) {
      return false;
    }
    Known now = known(checked);
    Known before = documents.put(document, now);
    foreign.addAll(asked);
    foreign.removeAll(now.texts());
    asked.clear();
    return before == null ? !now.marks().isEmpty() : !before.marks().equals(now.marks());
  }

  /** A document is closed. */
  void forget(String document) {
    documents.remove(document);
  }

  /** The user does not want to hear of a rule until LibreOffice is started again. */
  void ignore(String rule) {
    ignored.add(rule);
  }

  void ignoreNone() {
    ignored.clear();
  }

  /** Calls somebody when all paragraphs are to be asked for again. */
  void onMarkAgain(Runnable listener) {
    listeners.add(listener);
  }

  void markAgain() {
    listeners.forEach(Runnable::run);
  }

  private static Known known(Checked checked) {
    Set<String> texts = new HashSet<>();
    checked.places().all().forEach(spot -> texts.add(spot.text()));
    Map<String, List<Mark>> marks = new HashMap<>();
    for (Finding finding : checked.report().findings()) {
      String quote = finding.place().quote();
      if (quote != null && !quote.isBlank()) {
        mark(finding, quote, checked.places(), marks);
      }
    }
    return new Known(marks, texts);
  }

  private static void mark(
      Finding finding, String quote, WriterPlaces places, Map<String, List<Mark>> marks) {
    for (Spot spot : spots(finding.place().address(), places)) {
      int at = Comment.find(spot.text(), quote);
      if (at >= 0) {
        List<Mark> ofText = marks.computeIfAbsent(spot.text(), key -> new ArrayList<>());
        // Paragraphs of the same words are told apart by nothing here.
        boolean said =
            ofText.stream()
                .anyMatch(m -> m.start() == at && m.finding().rule().equals(finding.rule()));
        if (!said) {
          ofText.add(new Mark(at, quote.length(), finding));
        }
        return;
      }
    }
  }

  private static List<Spot> spots(Address address, WriterPlaces places) {
    if (address instanceof Address.TableCell cell) {
      return places.cell(cell).map(places::in).orElse(List.of());
    }
    return address instanceof Address.Paragraph paragraph
        ? places.paragraph(paragraph).stream().toList()
        : List.of();
  }
}
