package org.plancheck.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.PersonalDatum;
import org.plancheck.plan.Field;

/** The facts of what everybody reads who gets the plan (000:134-141). */
final class PrivacyFacts {

  private static final int SHORTEST_NAME = 3;

  private final PlanWords words;
  private final Set<String> staff = new HashSet<>();

  PrivacyFacts(PlanWords words) {
    this.words = words;
    for (Part part : words.all()) {
      if (part.in(Field.COMPLETED_BY, Field.PARTNERSHIP_LEAD, Field.REGISTERED_MANAGER)
          || part.in(Field.RESPONSIBLE)) {
        staff.addAll(names(part.text()));
      }
    }
    People.in(words).named().forEach(people -> staff.addAll(names(people)));
  }

  /** One fact for each piece of the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    for (Part part : words.all()) {
      List<PersonalDatum> found = words.english().personalData().find(part.text());
      Optional<PersonalDatum> number = found.stream().filter(d -> d.kind().number()).findFirst();
      boolean expected =
          part.field() != null && (part.field().inHeader() || part.in(Field.RESPONSIBLE));
      boolean resident =
          !expected
              && !People.isList(part)
              && found.stream()
                  .anyMatch(d -> !d.kind().number() && !isStaff(d.span().in(part.text())));
      facts.add(
          new SharedWords(
              part.place().label(),
              number.isPresent(),
              number.map(PrivacyFacts::lastDigits).orElse(""),
              resident,
              "words " + (facts.size() + 1),
              part.place()));
    }
    return facts;
  }

  private static String lastDigits(PersonalDatum number) {
    String digits = number.masked().replaceAll("\\D", "");
    return digits.length() < 2 ? digits : digits.substring(digits.length() - 2);
  }

  private boolean isStaff(String name) {
    return names(name).stream().anyMatch(staff::contains);
  }

  /** Titles, initials and other short words tell nobody from another. */
  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]{1,20}", -1)) {
      if (word.length() >= SHORTEST_NAME && !Set.of("mrs", "miss").contains(word)) {
        names.add(word);
      }
    }
    return names;
  }
}
