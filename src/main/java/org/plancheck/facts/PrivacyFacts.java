package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.PersonalDatum;
import org.plancheck.language.StaffNames;
import org.plancheck.plan.Field;

/** The facts of what everybody reads who gets the plan (000:134-141). */
final class PrivacyFacts {

  private final PlanWords words;
  private final StaffNames staff;

  PrivacyFacts(PlanWords words) {
    this.words = words;
    this.staff = People.atWork(words);
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
                  .anyMatch(d -> !d.kind().number() && !staff.name(d.span().in(part.text())));
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
}
