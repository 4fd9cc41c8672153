package org.plancheck.office;

import com.sun.star.container.XNameAccess;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.uno.UnoRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.format.Comment;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.format.opendocument.WriterPlaces.Holder;
import org.plancheck.format.opendocument.WriterPlaces.Spot;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;

/** Finds the places of a check again in a text that is open. */
final class WriterFinder {

  private final XTextDocument document;
  private final WriterPlaces places;
  private final Address title;
  private final Map<Holder, List<LiveParagraph>> known = new HashMap<>();

  /**
   * Prepares to find.
   *
   * @param places null where nothing could be read
   * @param title where a place is found that stands nowhere; null for the beginning
   */
  WriterFinder(XTextDocument document, WriterPlaces places, Address title) {
    this.document = document;
    this.places = places;
    this.title = title;
  }

  /** Where a place is now: over its words, else over all of it, else at the plan's title. */
  XTextCursor find(Place place) {
    return find(place.address(), place.quote())
        .or(() -> find(title, null))
        .orElseGet(() -> document.getText().createTextCursor());
  }

  private Optional<XTextCursor> find(Address address, String quote) {
    if (places == null || address == null) {
      return Optional.empty();
    }
    if (address instanceof Address.TableCell cell) {
      return places.cell(cell).map(this::paragraphs).flatMap(lines -> in(lines, quote));
    }
    return address instanceof Address.Paragraph paragraph
        ? places.paragraph(paragraph).flatMap(spot -> at(spot, quote))
        : Optional.empty();
  }

  private List<LiveParagraph> paragraphs(Holder holder) {
    return known.computeIfAbsent(holder, key -> text(key).map(LiveParagraph::of).orElse(List.of()));
  }

  private Optional<XText> text(Holder holder) {
    if (holder.table() == null) {
      return Optional.of(document.getText());
    }
    XNameAccess tables =
        UnoRuntime.queryInterface(XTextTablesSupplier.class, document).getTextTables();
    try {
      XTextTable table =
          UnoRuntime.queryInterface(XTextTable.class, tables.getByName(holder.table()));
      return Optional.ofNullable(
          UnoRuntime.queryInterface(XText.class, table.getCellByName(holder.cell())));
    } catch (com.sun.star.uno.Exception e) {
      // The table is gone since the check.
      return Optional.empty();
    }
  }

  private static Optional<XTextCursor> in(List<LiveParagraph> lines, String quote) {
    for (LiveParagraph line : lines) {
      Optional<XTextCursor> words = words(line, quote);
      if (words.isPresent()) {
        return words;
      }
    }
    return whole(lines);
  }

  private static Optional<XTextCursor> words(LiveParagraph line, String quote) {
    int at = quote == null || quote.isBlank() ? -1 : Comment.find(line.text(), quote);
    return at < 0 ? Optional.empty() : Optional.of(line.over(at, at + quote.length()));
  }

  private static Optional<XTextCursor> whole(List<LiveParagraph> lines) {
    List<LiveParagraph> shown = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (shown.isEmpty()) {
      return lines.stream().findFirst().map(LiveParagraph::start);
    }
    LiveParagraph last = shown.get(shown.size() - 1);
    return Optional.of(LiveParagraph.over(shown.get(0), 0, last, last.length()));
  }

  /** The paragraph itself; where others have come in since, the nearest one with the words. */
  private Optional<XTextCursor> at(Spot spot, String quote) {
    List<LiveParagraph> lines = paragraphs(spot.holder());
    String sought = quote == null || quote.isBlank() ? spot.text() : quote;
    for (int distance = 0; distance < lines.size(); distance++) {
      for (int at : new int[] {spot.number() - 1 - distance, spot.number() - 1 + distance}) {
        if (at >= 0 && at < lines.size() && Comment.find(lines.get(at).text(), sought) >= 0) {
          return in(List.of(lines.get(at)), quote);
        }
      }
    }
    int at = spot.number() - 1;
    return at < lines.size() ? whole(List.of(lines.get(at))) : Optional.empty();
  }
}
