package org.plancheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Sentences, tokens and parts of speech, by OpenNLP and its models for English.
 *
 * <p>The models are read from the class path at first use, never fetched. One instance may be used
 * by several threads: they take turns.
 */
public final class Tagger {

  private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String PARTS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A full stop after one of these ends no sentence. */
  private static final String DOTTED =
      "e.g.\n"
          + "i.e.\n"
          + "etc.\n"
          + "Mr.\n"
          + "Mrs.\n"
          + "Ms.\n"
          + "Dr.\n"
          + "Prof.\n"
          + "No.\n"
          + "no.\n"
          + "nos.\n"
          + "approx.\n"
          + "incl.\n"
          + "min.\n"
          + "max.\n"
          + "wk.\n"
          + "wks.\n"
          + "mth.\n"
          + "hr.\n"
          + "hrs.\n"
          + "mins.\n"
          + "vs.\n"
          + "cf.\n"
          + "St.\n"
          + "Rev.\n"
          + "Dept.\n"
          + "Govt.\n"
          + "Ref.\n"
          + "ref.\n"
          + "Tel.\n"
          + "tel.\n"
          + "Jan.\n"
          + "Feb.\n"
          + "Aug.\n"
          + "Sept.\n"
          + "Oct.\n"
          + "Nov.\n"
          + "Dec.\n"
          + "Mon.\n"
          + "Tues.\n"
          + "Wed.\n"
          + "Thurs.\n"
          + "Fri.\n"
          + "p.m.\n"
          + "a.m.\n"
          + "viz.\n"
          + "asap.\n"
          + "pp.\n"
          + "Fig.\n"
          + "al.\n"
          + "Ltd.\n"
          + "w.e.f.\n"
          + "w.c.\n"
          + "w/c.\n"
          + "i.v.\n";

  private SentenceDetectorME sentences;
  private TokenizerME tokenizer;
  private POSTaggerME parts;

  /**
   * A token.
   *
   * @param tag its part of speech in the tag set of Universal Dependencies, as "VERB"
   */
  public record Token(Span span, String text, String tag) {}

  /**
   * The sentences of a text. A new line and a bullet end a sentence as well as a full stop does.
   */
  public List<Span> sentences(String text) {
    List<Span> found = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      for (opennlp.tools.util.Span s : detect(line.in(text))) {
        Span span = PairFinder.trim(text, line.start() + s.getStart(), line.start() + s.getEnd());
        if (span.end() > span.start()) {
          found.add(span);
        }
      }
    }
    return found;
  }

  /** The tokens of one sentence with their parts of speech. */
  public synchronized List<Token> tag(String sentence) {
    load();
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(sentence);
    String[] words = opennlp.tools.util.Span.spansToStrings(spans, sentence);
    String[] tags = parts.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(new Token(new Span(spans[i].getStart(), spans[i].getEnd()), words[i], tags[i]));
    }
    return tokens;
  }

  private synchronized opennlp.tools.util.Span[] detect(String line) {
    load();
    return sentences.sentPosDetect(line);
  }

  private void load() {
    if (parts != null) {
      return;
    }
    try (InputStream s = open(SENTENCES);
        InputStream t = open(TOKENS);
        InputStream p = open(PARTS)) {
      Dictionary dotted = Dictionary.parseOneEntryPerLine(new StringReader(DOTTED));
      sentences = new SentenceDetectorME(new SentenceModel(s), dotted);
      tokenizer = new TokenizerME(new TokenizerModel(t), dotted);
      parts = new POSTaggerME(new POSModel(p));
    } catch (IOException e) {
      throw new UncheckedIOException("The language models cannot be read.", e);
    }
  }

  private static InputStream open(String model) throws IOException {
    InputStream in = Tagger.class.getResourceAsStream("/" + model);
    if (in == null) {
      throw new IOException("The model " + model + " is not part of this program.");
    }
    return in;
  }
}
