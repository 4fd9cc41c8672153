package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons of one plan, joined across it: "Home Manager", the registered manager's name, "J.
 * Smith" and "JS" are one person.
 *
 * <p>Who is who is learned from every cell first, full names before their short forms, so that it
 * does not matter which of them stands first.
 */
public final class Roster {

  /**
   * Somebody whom a cell names.
   *
   * @param words the author's words, name and role together where both stand there
   * @param lone true for initials or a single name, by which only insiders know the person
   * @param person the same number for the same person, 0-based
   */
  public record Mention(String words, boolean lone, int person) {}

  /**
   * What a field at the top says of a person.
   *
   * @param text name, and role where it is given
   * @param role what the field itself says of the first person in it, or null
   */
  public record Titled(String text, String role) {}

  /** A name, a role or both. */
  private record Called(String name, String role, Span span) {}

  private static final class Person {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
  }

  /** What stands between name and role of one person: "Jane Smith, Manager", "Manager (Jane)". */
  private static final Pattern APPOSITION = Pattern.compile("\\s{0,3}[,(:\\n]\\s{0,3}|\\s[-–—]\\s");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[^\\s]{0,30}\\s+\\p{Lu}");

  /** In characters; who is responsible stands at the beginning. */
  private static final int LONGEST_CELL = 1000;

  private final Owners owners;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Mention>> read = new HashMap<>();

  /**
   * Learns the persons of a plan.
   *
   * @param header the fields at the top that name somebody
   * @param cells what stands in the column of who is responsible
   */
  public Roster(Owners owners, List<Titled> header, List<String> cells) {
    this.owners = owners;
    List<Called> all = new ArrayList<>();
    for (Titled field : header) {
      List<Called> called = called(field.text());
      for (int i = 0; i < called.size(); i++) {
        Called one = called.get(i);
        all.add(one);
        if (i == 0 && field.role() != null && one.name() != null) {
          all.add(new Called(one.name(), field.role(), one.span()));
        }
      }
    }
    cells.forEach(cell -> all.addAll(called(cell)));
    // A stable sort: what is surest first, else in the order of the plan.
    all.sort(Comparator.comparingInt(Roster::unsure));
    all.forEach(this::person);
  }

  private static int unsure(Called called) {
    if (called.name() == null) {
      return 3;
    }
    boolean role = called.role() != null;
    if (isLone(called.name())) {
      return role ? 2 : 4;
    }
    return role ? 0 : 1;
  }

  /** The persons whom a cell names, each once; bodies, groups and prose are none. */
  public List<Mention> in(String cell) {
    return read.computeIfAbsent(cell, this::mentions);
  }

  /** True where the plan gives the full name or the role of a person somewhere. */
  public boolean known(int person) {
    Person one = persons.get(person);
    return !one.roles.isEmpty() || one.names.stream().anyMatch(name -> !isLone(name));
  }

  private List<Mention> mentions(String cell) {
    List<Mention> found = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (Called called : called(cell)) {
      int person = person(called);
      if (seen.add(person)) {
        boolean lone = called.role() == null && isLone(called.name());
        found.add(new Mention(called.span().in(cell), lone, person));
      }
    }
    return List.copyOf(found);
  }

  /** Initials, or one name without title. */
  private static boolean isLone(String name) {
    boolean initials = PersonNames.isInitials(name);
    return initials || !PersonNames.hasTitle(name) && name.indexOf(' ') < 0;
  }

  private List<Called> called(String wholeCell) {
    String cell = wholeCell.substring(0, Math.min(wholeCell.length(), LONGEST_CELL));
    List<Called> all = new ArrayList<>();
    for (Owners.Part part : owners.parts(cell)) {
      Called one = called(cell, part);
      if (one == null) {
        continue;
      }
      Called last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && isOne(cell, last, one)) {
        Span both = new Span(last.span().start(), one.span().end());
        all.set(
            all.size() - 1,
            new Called(
                last.name() == null ? one.name() : last.name(),
                last.role() == null ? one.role() : last.role(),
                both));
      } else {
        all.add(one);
      }
    }
    return all;
  }

  private Called called(String cell, Owners.Part part) {
    String words = part.span().in(cell);
    Called both = nameAndRole(words, part.span());
    if (both != null) {
      return both;
    }
    boolean letters = owners.isShortForm(words);
    return switch (part.kind()) {
      case NAMED ->
          letters ? new Called(null, words, part.span()) : new Called(words, null, part.span());
      case ROLE -> new Called(null, words, part.span());
      // Two capitals that no list knows are a role or a name all the same: "Wellbeing Guardian".
      case NONE -> CAPITALS.matcher(words).find() ? new Called(null, words, part.span()) : null;
      case GROUP, OUTSIDE -> null;
    };
  }

  /** "Deputy Manager Sam Reid", "Sam Reid Deputy Manager": no mark between name and role. */
  private Called nameAndRole(String words, Span span) {
    List<Integer> blanks = new ArrayList<>();
    for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
      blanks.add(at);
    }
    for (int blank : blanks) {
      String before = words.substring(0, blank);
      String after = words.substring(blank + 1).strip();
      if (owners.isRole(before) && isFullName(after)) {
        return new Called(after, before, span);
      }
      if (owners.isRole(after) && isFullName(before)) {
        return new Called(before, after, span);
      }
    }
    return null;
  }

  private boolean isFullName(String words) {
    return words.indexOf(' ') > 0 && PersonNames.isName(words);
  }

  private static boolean isOne(String cell, Called last, Called next) {
    boolean nameThenRole = last.role() == null && next.name() == null;
    boolean roleThenName = last.name() == null && next.role() == null;
    Matcher between = APPOSITION.matcher(cell).region(last.span().end(), next.span().start());
    if (!between.lookingAt() || !(nameThenRole || roleThenName)) {
      return false;
    }
    // "Manager, Sam Reid" may be two persons; "Manager: Sam Reid" is one.
    return nameThenRole || !between.group().contains(",");
  }

  private static boolean holds(Person person, String role) {
    return person.roles.stream()
        .anyMatch(own -> PersonNames.sameRole(OwnerPhrases.plain(own), OwnerPhrases.plain(role)));
  }

  private static boolean bears(Person person, String name) {
    return person.names.stream().anyMatch(own -> PersonNames.same(own, name));
  }

  /** The number of the person who is called so; a new one where nobody or more than one fits. */
  private int person(Called called) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      boolean fits =
          called.name() == null ? holds(person, called.role()) : bears(person, called.name());
      if (fits) {
        fitting.add(i);
      }
    }
    if (fitting.isEmpty() && called.name() != null) {
      fitting.addAll(byRole(called));
    }
    boolean several = fitting.size() > 1;
    List<Integer> meant =
        fitting.stream().filter(i -> !several || exactly(persons.get(i), called)).toList();
    int number = meant.size() == 1 ? meant.get(0) : persons.size();
    if (number == persons.size()) {
      persons.add(new Person());
    }
    Person person = persons.get(number);
    if (called.name() != null) {
      person.names.add(called.name());
    }
    if (called.role() != null) {
      person.roles.add(called.role());
    }
    return number;
  }

  /** "CL" for the Clinical Lead; and a holder of the role whose name was not said before. */
  private List<Integer> byRole(Called called) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      boolean unnamed = person.names.isEmpty();
      boolean holder = called.role() != null && unnamed && holds(person, called.role());
      boolean letters =
          called.role() == null
              && PersonNames.isInitials(called.name())
              && person.roles.stream().anyMatch(role -> initials(role).equals(called.name()));
      if (holder || letters) {
        fitting.add(i);
      }
    }
    return fitting;
  }

  private static String initials(String role) {
    StringBuilder letters = new StringBuilder();
    for (String word : OwnerPhrases.plain(role).split("[\\s-]+", -1)) {
      if (!word.isEmpty()) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean exactly(Person person, Called called) {
    return called.name() == null
        ? person.names.isEmpty()
        : person.names.stream().anyMatch(called.name()::equalsIgnoreCase);
  }
}
