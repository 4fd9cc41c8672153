package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.lang.Locale;
import com.sun.star.lang.XInitialization;
import com.sun.star.lang.XServiceDisplayName;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.linguistic2.LinguServiceEvent;
import com.sun.star.linguistic2.LinguServiceEventFlags;
import com.sun.star.linguistic2.ProofreadingResult;
import com.sun.star.linguistic2.SingleProofreadingError;
import com.sun.star.linguistic2.XLinguServiceEventBroadcaster;
import com.sun.star.linguistic2.XLinguServiceEventListener;
import com.sun.star.linguistic2.XProofreader;
import com.sun.star.text.TextMarkupType;
import com.sun.star.uno.XComponentContext;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.plancheck.office.Underlines.Mark;
import org.plancheck.report.Pane;

/**
 * Underlines what the last check found, paragraph by paragraph as LibreOffice asks: it looks into a
 * cache and never waits for a rule.
 */
public final class Proofreader extends WeakBase
    implements XProofreader,
        XInitialization,
        XServiceInfo,
        XServiceDisplayName,
        XLinguServiceEventBroadcaster {

  private static final String SERVICE = "com.sun.star.linguistic2.Proofreader";

  /** Which languages it may check. A Word file without one opens as English (USA). */
  private static final Locale[] LOCALES = {new Locale("en", "GB", ""), new Locale("en", "US", "")};

  /** 0xRRGGBB, and the wavy line of {@code com.sun.star.awt.FontUnderline}. */
  private static final int COLOUR = 0x7a3db8;

  private static final short WAVE = 10;

  private final Engine engine;
  private final List<XLinguServiceEventListener> listeners = new CopyOnWriteArrayList<>();

  /** Called by the extension's factory. */
  public Proofreader(XComponentContext context) {
    engine = Engine.shared(context);
    engine.underlines().onMarkAgain(this::markAgain);
  }

  @Override
  public void initialize(Object[] arguments) {
    // LibreOffice enables a proofreader only where it takes arguments, and gives none of use.
  }

  @Override
  public boolean isSpellChecker() {
    return false;
  }

  @Override
  public ProofreadingResult doProofreading(
      String document,
      String text,
      Locale locale,
      int start,
      int suggestedEnd,
      PropertyValue[] properties) {
    ProofreadingResult result = new ProofreadingResult();
    result.aDocumentIdentifier = document;
    result.aText = text;
    result.aLocale = locale;
    result.nStartOfSentencePosition = start;
    result.nBehindEndOfSentencePosition = text.length();
    result.nStartOfNextSentencePosition = text.length();
    result.aProperties = new PropertyValue[0];
    result.xProofreader = this;
    result.aErrors =
        engine.underlines().of(text).stream()
            .filter(mark -> mark.start() >= start)
            .map(Proofreader::error)
            .toArray(SingleProofreadingError[]::new);
    if (engine.underlines().isNew(text)) {
      engine.typed();
    }
    return result;
  }

  private static SingleProofreadingError error(Mark mark) {
    Pane.Entry says = Pane.Entry.of(mark.finding());
    SingleProofreadingError error = new SingleProofreadingError();
    error.nErrorStart = mark.start();
    error.nErrorLength = mark.length();
    error.nErrorType = TextMarkupType.PROOFREADING;
    error.aRuleIdentifier = mark.finding().rule();
    error.aShortComment = says.what();
    error.aFullComment = String.join("\n", says.what(), says.how(), says.why()).strip();
    error.aSuggestions = suggestions(says.how());
    error.aProperties =
        new PropertyValue[] {Values.named("LineColor", COLOUR), Values.named("LineType", WAVE)};
    return error;
  }

  /** An instruction ends with a full stop; what does not is an example to copy. */
  private static String[] suggestions(String advice) {
    return advice.isBlank() || advice.endsWith(".") ? new String[0] : new String[] {advice};
  }

  @Override
  public void ignoreRule(String rule, Locale locale) {
    engine.underlines().ignore(rule);
    markAgain();
  }

  @Override
  public void resetIgnoreRules() {
    engine.underlines().ignoreNone();
    markAgain();
  }

  private void markAgain() {
    for (XLinguServiceEventListener listener : listeners) {
      listener.processLinguServiceEvent(
          new LinguServiceEvent(this, LinguServiceEventFlags.PROOFREAD_AGAIN));
    }
  }

  @Override
  public boolean addLinguServiceEventListener(XLinguServiceEventListener listener) {
    return listeners.add(listener);
  }

  @Override
  public boolean removeLinguServiceEventListener(XLinguServiceEventListener listener) {
    return listeners.remove(listener);
  }

  @Override
  public Locale[] getLocales() {
    return LOCALES.clone();
  }

  @Override
  public boolean hasLocale(Locale locale) {
    return Arrays.stream(LOCALES)
        .anyMatch(
            one -> one.Language.equals(locale.Language) && one.Country.equals(locale.Country));
  }

  @Override
  public String getServiceDisplayName(Locale locale) {
    return "Plancheck: Improvement Plans";
  }

  @Override
  public String getImplementationName() {
    return Proofreader.class.getName();
  }

  @Override
  public boolean supportsService(String service) {
    return Arrays.asList(getSupportedServiceNames()).contains(service);
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {SERVICE, Proofreader.class.getName()};
  }
}
