package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class PlanWideFactsTest {

  private static PlanOfRows row(String action) {
    return new PlanOfRows().row(action, "Rhona Galt", "18/12/2026", "Amber", Shade.NONE);
  }

  @Test
  void aNumberIsToldByItsPlaceAndLastDigitsAlone() {
    assertThat(row("Review the plan of CHI 0101401234").all(SharedWords.class))
        .filteredOn(SharedWords::number)
        .singleElement()
        .returns("34", SharedWords::last)
        .returns(null, words -> words.place().quote())
        .returns("Theme 1, action 1.1, Actions", SharedWords::where);
  }

  @Test
  void staffAreNoResidents() {
    assertThat(
            row("Mrs Galt had a fall; Mrs Kerr had a fall")
                .header(Field.REGISTERED_MANAGER, "Rhona Galt")
                .all(SharedWords.class))
        .filteredOn(SharedWords::resident)
        .hasSize(1);
    assertThat(row("Mrs Galt had a fall").all(SharedWords.class)).noneMatch(SharedWords::resident);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'See 1.1', true",
    "'See action 6.9', false",
    "'Links to 6.9.', false",
  })
  void aReferenceFindsItsAction(String action, boolean found) {
    assertThat(row(action).one(CrossReference.class).found()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "'See policy 4.1'",
    "'See 4.11 of the Health and Social Care Standards'",
    "'Meet at 9.30 for 1.5 hours'",
    "'See 2.2 litres a day offered'",
  })
  void otherNumbersAreNoReferences(String action) {
    assertThat(row(action).all(CrossReference.class)).isEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "Observe hand hygiene ten times a week, Observe hand hygiene ten times each week, true",
    "Fit lights in the hall on floor 1, Fit lights in the hall on floor 2, false",
    "Fit lights in the ground floor hall, Fit lights in the first floor hall, false",
    "Agree the rota, Agree the rota, false",
  })
  void twoActionsLookTheSame(String one, String other, boolean same) {
    assertThat(
            row(one)
                .row(other, "Rhona Galt", "18/12/2026", "Amber", Shade.NONE)
                .all(ActionWording.class))
        .extracting(ActionWording::twin)
        .containsExactly(null, same ? "action 1.1" : null);
  }

  @Test
  void aSetDateGovernsItsAction() {
    assertThat(
            row("Make medicines safe (Care Inspectorate requirement 1, by 30/11/2026)")
                .one(SetDate.class))
        .returns(LocalDate.of(2026, 11, 30), SetDate::set)
        .returns(LocalDate.of(2026, 12, 18), SetDate::due)
        .returns("the Care Inspectorate", SetDate::body)
        .returns(true, SetDate::late);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Participants: Home Manager; Owner; Partnership Lead; Tactical Lead', ''",
    "'Present: Rhona Galt (Owner and Manager), Partnership Lead, Tactical Lead', ''",
    "'Present: Locality Manager; Director; Tactical Lead', 'Care Home Manager'",
    "'Participants: Jane Smith; Ali Khan', ''",
  })
  void participantsAreHeldAgainstTheFourWhoMustBeThere(String line, String missing) {
    assertThat(
            row("Fit six lights")
                .header(Field.PARTNERSHIP_LEAD, "Struan Petrie")
                .above(line)
                .one(Participants.class)
                .missing())
        .isEqualTo(missing);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Planning Meeting, 5 May 2026. Present: R. Galt (Home Manager), Struan Petrie (Partnership Lead), Isla Rennie (Tactical Lead).', Care Home Director / Owner",
    "'Planning group, attendees: Home Manager, Owner, Partnership Lead, Tactical Lead. Red.', ''",
  })
  void participantsMayStandInAContext(String context, String missing) {
    assertThat(row("Fit six lights").context("LSI since May. " + context).one(Participants.class))
        .returns(missing, Participants::missing);
  }

  @Test
  void thoseAtAnotherMeetingAreNoParticipants() {
    assertThat(
            row("Fit six lights")
                .context("LSI since May. Staff meeting. Present: Home Manager, cook.")
                .all(Participants.class))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Relatives who came to the garden tea said that faults come back', true",
    "'One daughter has written that the hall is dark', true",
    "'People on the top floor have asked for later breakfasts', true",
    "'Families mentioned the smell', true",
    "'Night staff remarked that bells go unheard', true",
    "'Residents feel safe', false",
    "'Staff were told of the new policy', false",
    "'Audit of bells', false",
  })
  void viewsAreHeardInWhatPeopleSaid(String context, boolean heard) {
    assertThat(row("Fit six lights").context(context).one(PeoplesViews.class).heard())
        .isEqualTo(heard);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Mock CQC inspection by head office', false",
    "'Practice CQC inspection, group-wide', false",
    "'Audited against the CQC standards that our group uses', false",
    "'Mock CQC inspection at our sister home in Carlisle', true",
    "'Head office sent the CQC form', true",
    "'Webinar on the mock CQC inspection', true",
  })
  void anEnglishTermMayBeInItsPlace(String context, boolean english) {
    assertThat(row("Fit six lights").context(context).one(RegulatorTerm.class).english())
        .isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'One family spoke of neglect on night shift', 1",
    "'A daughter told the nurse of abuse', 1",
    "'A resident has complained of rough handling and of injury', 1",
    "'Nobody spoke of neglect', 0",
    "'Staff know the signs of abuse', 0",
    "'We told families about the policy on freedom from abuse', 0",
  })
  void harmThatSomebodyToldOfIsAConcern(String context, int concerns) {
    assertThat(row("Fit six lights").context(context).all(SeriousConcern.class)).hasSize(concerns);
  }

  @Test
  void aPlanOfTheHomesOwnOwesNoParticipants() {
    assertThat(row("Fit six lights").context("Self-evaluation").all(NoParticipants.class))
        .isEmpty();
    assertThat(row("Fit six lights").context("LSI since May").all(NoParticipants.class)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Observation: rough handling seen', false",
    "'Unsafe hoist; out of use the same day, Care Inspectorate told', true",
  })
  void aSeriousConcernIsActedOn(String context, boolean acted) {
    assertThat(row("Fit six lights").context(context).one(SeriousConcern.class).acted())
        .isEqualTo(acted);
  }

  @ParameterizedTest
  @CsvSource({
    "'Harm reduction policy is out of date'",
    "'Residents are protected from abuse'",
    "'14 falls, no injuries'",
    "'Training on abuse and neglect was late'",
  })
  void harmInGeneralIsNoConcern(String context) {
    assertThat(row("Fit six lights").context(context).all(SeriousConcern.class)).isEmpty();
  }

  @Test
  void theReviewIsCountedFromTheDateOfThePlan() {
    assertThat(row("Fit six lights").header(Field.DATE_FOR_REVIEW, "01/04/2027"))
        .extracting(plan -> plan.one(ReviewInterval.class))
        .returns(20, ReviewInterval::weeks)
        .returns(13, ReviewInterval::limit)
        .returns(true, ReviewInterval::far)
        .returns(1, ReviewInterval::waiting);
  }

  @Test
  void anActionAnswersItsContext() {
    assertThat(row("Count the tablets").context("Medication errors").one(ActionTopic.class))
        .matches(ActionTopic::linked);
    assertThat(row("Put up new signs").context("Medication errors").one(ActionTopic.class))
        .matches(topic -> !topic.linked());
    assertThat(row("Agree who does what").context("Medication errors").all(ActionTopic.class))
        .isEmpty();
  }

  @Test
  void anActionMayFitAnotherThemeBetter() {
    assertThat(row("Lay a carpet in the lounge").one(ActionTheme.class))
        .returns(4, ActionTheme::better)
        .returns("carpet, lounge", ActionTheme::words);
    assertThat(row("Lay a carpet for falls in the lounge").one(ActionTheme.class))
        .matches(theme -> !theme.elsewhere());
  }
}
