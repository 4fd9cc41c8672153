package org.plancheck.format.rtf;

import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.word.Rewritten;
import org.plancheck.format.word.RewrittenFormat;

/** Rich text, {@code .rtf}, which is often what a {@code .doc} is in truth. */
public final class RtfFormat extends RewrittenFormat {

  @Override
  protected Rewritten asOfToday(PlanFile file, Limits limits) throws UnreadableFile {
    return new RtfReader(file.bytes(), limits).asOfToday();
  }
}
