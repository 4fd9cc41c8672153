package org.plancheck.office;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.frame.XModel;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextFieldsSupplier;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextRangeCompare;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.DateTime;
import com.sun.star.view.XSelectionSupplier;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.format.Comment;
import org.plancheck.format.Replies;
import org.plancheck.plan.Place;
import org.plancheck.report.PlanComments;
import org.plancheck.result.Finding;

/** A text in Writer. */
final class WriterDocument implements LiveDocument {

  private static final String ANNOTATION = "com.sun.star.text.textfield.Annotation";

  private final XModel model;
  private final XTextDocument document;
  private final Checked checked;
  private final WriterFinder finder;

  WriterDocument(XModel model, Checked checked) {
    this.model = model;
    this.document = UnoRuntime.queryInterface(XTextDocument.class, model);
    this.checked = checked;
    this.finder = new WriterFinder(document, checked.places(), checked.title());
  }

  @Override
  public void show(Place place) {
    XSelectionSupplier view =
        UnoRuntime.queryInterface(XSelectionSupplier.class, model.getCurrentController());
    if (view != null) {
      view.select(finder.find(place));
    }
  }

  @Override
  public int comment(LocalDateTime now) {
    List<Comment> comments = checked.comments();
    List<XTextContent> all = annotations();
    if (comments.isEmpty() && all.stream().noneMatch(WriterDocument::isOurs)) {
      return 0;
    }
    return untracked(
        "Add comments of Plancheck",
        () -> {
          List<XTextContent> staying = removeOpen(all);
          // All places are found before the first comment shifts what stands behind it.
          List<XTextCursor> cursors =
              comments.stream().map(comment -> finder.find(comment.place())).toList();
          int added = 0;
          for (int i = 0; i < comments.size(); i++) {
            added += put(comments.get(i), cursors.get(i), staying, now) ? 1 : 0;
          }
          return added;
        });
  }

  @Override
  public void comment(Finding finding, LocalDateTime now) {
    Comment comment = PlanComments.of(checked.report(), finding);
    untracked(
        "Add a comment of Plancheck",
        () -> put(comment, finder.find(comment.place()), ours(), now) ? 1 : 0);
  }

  @Override
  public int removeComments() {
    // What somebody has written into is theirs too.
    List<XTextContent> ours =
        ours().stream().filter(one -> !Replies.addedTo(Values.text(one, "Content"))).toList();
    if (ours.isEmpty()) {
      return 0;
    }
    return untracked(
        "Remove comments of Plancheck",
        () -> {
          for (XTextContent one : ours) {
            remove(one);
          }
          return ours.size();
        });
  }

  /** Comments are no change of the plan that anybody would have to accept. */
  private int untracked(String title, java.util.concurrent.Callable<Integer> work) {
    boolean tracked = Values.isTrue(document, "RecordChanges");
    if (tracked) {
      Values.set(document, "RecordChanges", false);
    }
    try {
      return LiveDocument.oneStep(model, title, work);
    } finally {
      if (tracked) {
        Values.set(document, "RecordChanges", true);
      }
    }
  }

  private List<XTextContent> annotations() {
    List<XTextContent> all = new ArrayList<>();
    XEnumerationAccess fields =
        UnoRuntime.queryInterface(XTextFieldsSupplier.class, document).getTextFields();
    try {
      XEnumeration each = fields.createEnumeration();
      while (each.hasMoreElements()) {
        Object field = each.nextElement();
        if (UnoRuntime.queryInterface(XServiceInfo.class, field).supportsService(ANNOTATION)) {
          all.add(UnoRuntime.queryInterface(XTextContent.class, field));
        }
      }
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("The comments of a text cannot be listed.", e);
    }
    return all;
  }

  private List<XTextContent> ours() {
    return annotations().stream().filter(WriterDocument::isOurs).toList();
  }

  private static boolean isOurs(Object annotation) {
    return Values.text(annotation, "Author").strip().startsWith(Comment.AUTHOR);
  }

  /** Gives those of ours that stay. */
  private List<XTextContent> removeOpen(List<XTextContent> all) throws com.sun.star.uno.Exception {
    List<XTextContent> staying = new ArrayList<>();
    List<XTextContent> gone = new ArrayList<>();
    for (XTextContent one : all) {
      if (isOurs(one)) {
        boolean written = Replies.addedTo(Values.text(one, "Content"));
        (written || isDone(one) || isAnswered(one, all) ? staying : gone).add(one);
      }
    }
    for (XTextContent one : gone) {
      remove(one);
    }
    return staying;
  }

  private static boolean isDone(Object annotation) {
    return Values.isTrue(annotation, "Resolved");
  }

  /** An answer ends where what it answers ends, or stands right behind it. */
  private static boolean isAnswered(XTextContent ours, List<XTextContent> all) {
    XTextRange end = ours.getAnchor().getEnd();
    return all.stream()
        .filter(other -> !isOurs(other))
        .map(XTextContent::getAnchor)
        .anyMatch(theirs -> same(end, theirs.getEnd(), false) || same(end, theirs, true));
  }

  private static boolean same(XTextRange one, XTextRange other, boolean starts) {
    XTextRangeCompare compare = UnoRuntime.queryInterface(XTextRangeCompare.class, one.getText());
    try {
      int order =
          starts ? compare.compareRegionStarts(one, other) : compare.compareRegionEnds(one, other);
      return order == 0;
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      // They stand in different texts.
      return false;
    }
  }

  private static void remove(XTextContent annotation) throws com.sun.star.uno.Exception {
    annotation.getAnchor().getText().removeTextContent(annotation);
  }

  private boolean put(
      Comment comment, XTextCursor cursor, List<XTextContent> staying, LocalDateTime now)
      throws com.sun.star.uno.Exception {
    boolean said =
        staying.stream()
            .anyMatch(
                one ->
                    Comment.ruleIn(Values.text(one, "Content")).equals(comment.rule())
                        && same(one.getAnchor(), cursor, true));
    if (said) {
      return false;
    }
    Object annotation =
        UnoRuntime.queryInterface(XMultiServiceFactory.class, document).createInstance(ANNOTATION);
    XPropertySet properties = UnoRuntime.queryInterface(XPropertySet.class, annotation);
    properties.setPropertyValue("Author", Comment.AUTHOR);
    properties.setPropertyValue("Initials", "PC");
    properties.setPropertyValue("Content", comment.text());
    properties.setPropertyValue("DateTimeValue", time(now));
    XText text = cursor.getText();
    text.insertTextContent(
        cursor, UnoRuntime.queryInterface(XTextContent.class, annotation), !cursor.isCollapsed());
    return true;
  }

  private static DateTime time(LocalDateTime now) {
    return new DateTime(
        0,
        (short) now.getSecond(),
        (short) now.getMinute(),
        (short) now.getHour(),
        (short) now.getDayOfMonth(),
        (short) now.getMonthValue(),
        (short) now.getYear(),
        false);
  }
}
