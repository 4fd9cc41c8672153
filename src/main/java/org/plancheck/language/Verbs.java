package org.plancheck.language;

import java.util.HashMap;
import java.util.Map;

/** The verbs of actions in all their forms. */
final class Verbs {

  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Map<String, String> gerunds = new HashMap<>();

  Verbs(WordLists lists) {
    for (String entry : lists.list("core/action-verbs")) {
      int sign = entry.indexOf(" = ");
      String verb = sign < 0 ? entry : entry.substring(0, sign);
      plain.put(verb, verb);
      gerunds.put(withEnding(verb, "ing"), verb);
      if (sign >= 0) {
        for (String form : entry.substring(sign + 3).split(", ")) {
          participles.put(form, verb);
        }
      } else {
        participles.put(withEnding(verb, "ed"), verb);
      }
    }
  }

  private static String withEnding(String verb, String ending) {
    char last = verb.charAt(verb.length() - 1);
    boolean doubled =
        verb.matches("(?:.*[^aeiou])?[aeiou][bdgklmnprt]")
            && (verb.length() <= 4 && !verb.endsWith("en")
                || verb.matches(".*(?:mit|fer|trol|cel|pel|bel|gram)"))
            && !verb.matches("(?:offer|open|enter|alter|order|visit|edit|audit)");
    String stem = verb;
    if (last == 'e' && !verb.endsWith("ee")) {
      stem = verb.substring(0, verb.length() - 1);
    } else if (doubled) {
      stem = verb + last;
    } else if (ending.equals("ed") && last == 'y' && verb.matches(".*[^aeiou]y")) {
      stem = verb.substring(0, verb.length() - 1) + "i";
    }
    return stem + ending;
  }

  /** The verb where the word is its plain form, or null. */
  String plain(String word) {
    return plain.get(word);
  }

  /** The verb of a form such as "audited" or "done", or null. */
  String ofParticiple(String word) {
    String verb = participles.get(word);
    return verb == null && word.startsWith("re-") ? participles.get(word.substring(3)) : verb;
  }

  /** The verb of a form such as "auditing", or null. */
  String ofGerund(String word) {
    return gerunds.get(word);
  }

  /** The verb of a form such as "audits", or null. */
  String ofThirdPerson(String word) {
    if (!word.endsWith("s")) {
      return null;
    }
    String verb = plain.get(word.substring(0, word.length() - 1));
    if (verb == null && word.endsWith("es")) {
      verb = plain.get(word.substring(0, word.length() - 2));
    }
    if (verb == null && word.endsWith("ies")) {
      verb = plain.get(word.substring(0, word.length() - 3) + "y");
    }
    return verb;
  }

  /** The verb of any form, or null. */
  String of(String word) {
    String verb = plain(word);
    verb = verb == null ? ofParticiple(word) : verb;
    verb = verb == null ? ofGerund(word) : verb;
    return verb == null ? ofThirdPerson(word) : verb;
  }
}
