package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plancheck.format.Comment;

/**
 * Our own notes from an earlier check. They go, unless someone answered: an answer names the note
 * that it is in reply to (ISO 32000-1, 12.5.6.2).
 */
final class EarlierNotes {

  private static final COSName IN_REPLY_TO = COSName.getPDFName("IRT");
  private static final Pattern RULE = Pattern.compile("\\[([A-Z0-9-]{3,20})]\\s*$");

  private final Set<COSDictionary> going = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSDictionary> staying = new ArrayList<>();

  EarlierNotes(PDDocument document) {
    Set<COSDictionary> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSDictionary> ours = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSDictionary note : on(page)) {
        COSDictionary to = note.getCOSDictionary(IN_REPLY_TO);
        if (isOurs(note)) {
          ours.add(note);
        } else if (to != null) {
          answered.add(to);
        }
      }
    }
    for (COSDictionary note : ours) {
      if (answered.contains(note)) {
        staying.add(note);
      } else {
        going.add(note);
      }
    }
  }

  private static boolean isOurs(COSDictionary note) {
    String author = note.getString(COSName.T);
    return author != null
        && author.startsWith(Comment.AUTHOR)
        && note.containsKey(COSName.CONTENTS);
  }

  private static List<COSDictionary> on(PDPage page) {
    List<COSDictionary> notes = new ArrayList<>();
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary note) {
        notes.add(note);
      }
    }
    return notes;
  }

  /**
   * Takes ours off a page, with the windows in which they open.
   *
   * @return true where there were any
   */
  boolean removeFrom(COSArray notes) {
    List<COSBase> left = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      if (!(notes.getObject(i) instanceof COSDictionary note && goes(note))) {
        left.add(notes.get(i));
      }
    }
    boolean any = left.size() < notes.size();
    if (any) {
      notes.clear();
      left.forEach(notes::add);
    }
    return any;
  }

  private boolean goes(COSDictionary note) {
    COSDictionary parent = note.getCOSDictionary(COSName.PARENT);
    return going.contains(note) || (parent != null && going.contains(parent));
  }

  /** True where a note that stays already says the same at the same place. */
  boolean alreadySaid(Comment comment, PDPage page, float[] rectangle) {
    List<COSDictionary> here = on(page);
    for (COSDictionary note : staying) {
      Matcher rule = RULE.matcher(String.valueOf(note.getString(COSName.CONTENTS)));
      boolean same = rule.find() && rule.group(1).equals(comment.rule());
      if (same && here.contains(note) && meet(note.getCOSArray(COSName.RECT), rectangle)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(COSArray one, float[] other) {
    if (one == null || one.size() < other.length) {
      return false;
    }
    float[] there = one.toFloatArray();
    return Math.min(there[2], other[2]) > Math.max(there[0], other[0])
        && Math.min(there[3], other[3]) > Math.max(there[1], other[1]);
  }
}
