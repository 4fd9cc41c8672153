package org.plancheck.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a plan says, cell by cell, in words that no file format alters. */
final class PlanContent {

  /** What an office program counts and fills in anew whenever a page moves. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?<!\\S)(?:page )?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?$");

  private final Map<String, Cell> cells = new LinkedHashMap<>();

  /** Addresses of numbers, labels of contexts and titles of themes, which are passages too. */
  private final Set<Object> elsewhere = new HashSet<>();

  private final Map<Address, List<String>> ofHeader = new HashMap<>();

  PlanContent(Plan plan) {
    plan.header().cells().forEach(this::addHeader);
    for (Theme theme : plan.themes()) {
      String label = theme.place().label();
      add(label + ", heading", theme.title(), theme.place());
      theme.context().ifPresent(cell -> add(label + ", Context", cell.text(), cell.place()));
      elsewhere.addAll(List.of(label + ", Context", theme.title()));
      theme.actions().forEach(this::add);
    }
    addNotes(plan);
  }

  private void addHeader(Field field, Cell cell) {
    add(field.label(), cell.text(), cell.place());
    if (!cell.isEmpty()) {
      ofHeader
          .computeIfAbsent(cell.place().address(), a -> new ArrayList<>())
          .add(ContentHash.canonical(cell.text()));
    }
  }

  /** Label for people and words, evened out; blank cells are left out. */
  Map<String, Cell> cells() {
    return cells;
  }

  private void add(Action action) {
    action.cell(Field.NUMBER).ifPresent(cell -> elsewhere.add(cell.place().address()));
    for (Map.Entry<Field, Cell> entry : action.cells().entrySet()) {
      String text = entry.getValue().text();
      if (entry.getKey() == Field.RAG && action.shade() != Shade.NONE) {
        text += " [" + action.shade().name().toLowerCase(Locale.ROOT) + "]";
      }
      String label = action.place().label() + ", " + entry.getKey().label();
      add(label, text, entry.getValue().place());
    }
  }

  /** Rows with the same number are told apart by their order. */
  private void add(String label, String text, Place place) {
    String canonical = ContentHash.canonical(text);
    if (canonical.isEmpty()) {
      return;
    }
    String own = label;
    for (int i = 2; cells.containsKey(own); i++) {
      own = label + " (" + i + ")";
    }
    cells.put(own, new Cell(canonical, place));
  }

  /** What stands in no field: under each label one stretch, so that line ends do not count. */
  private void addNotes(Plan plan) {
    Map<String, StringBuilder> notes = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    Set<String> ofPages = new TreeSet<>();
    for (Passage passage : plan.passages()) {
      Place place = passage.place();
      String words = place.field() == null ? withoutFields(passage) : "";
      if (onEveryPage(place.address())) {
        ofPages.add(PAGE_NUMBER.matcher(words).replaceFirst(""));
      } else if (!words.isEmpty()) {
        notes.computeIfAbsent(place.label(), l -> new StringBuilder()).append(words).append('\n');
        places.putIfAbsent(place.label(), place);
      }
    }
    notes.forEach(
        (label, text) -> add(label + ", other words", text.toString(), places.get(label)));
    String heads = "Top and foot of the pages";
    add(heads, String.join("\n", ofPages), Place.of(heads, null));
  }

  /** What is left of a passage without the fields that stand in it, and their labels. */
  private String withoutFields(Passage passage) {
    Address address = passage.place().address();
    if (elsewhere.contains(address)
        || elsewhere.contains(passage.place().label())
        || (passage.heading() && elsewhere.contains(passage.text()))) {
      return "";
    }
    String words = ContentHash.canonical(passage.text());
    List<String> values = ofHeader.getOrDefault(address, List.of());
    for (String value : values) {
      words = words.replace(value, "");
    }
    return values.isEmpty() ? words : words.substring(words.lastIndexOf(':') + 1).strip();
  }

  private static boolean onEveryPage(Address address) {
    if (address instanceof Address.Paragraph paragraph) {
      return !paragraph.part().equals("body");
    }
    if (address instanceof Address.TableCell cell) {
      return !cell.part().equals("body");
    }
    return address instanceof Address.SheetPage;
  }
}
