package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names are invented. */
class PersonalDataTest {

  private final PersonalData data = new PersonalData(WordLists.builtIn());

  @ParameterizedTest
  @CsvSource({
    "CHI 0101401234,CHI,********34",
    "CHI no: 010140 1234,CHI,****** **34",
    "NHS number 943 476 5919,NHS_NUMBER,*** *** **19",
    "DOB 01/01/1940,DATE_OF_BIRTH,**/**/**40",
    "born on 3 March 1938,DATE_OF_BIRTH,* ***** **38",
    "Mrs M in room 12 fell again,RESIDENT,Mrs ***",
    "Room 12 (Mrs McKay),RESIDENT,Mrs ***",
    "resident Mr Brown,RESIDENT,Mr ***",
    "CHI ref 0101401234,CHI,********34",
    "D.O.B. 1940-01-03,DATE_OF_BIRTH,****-**-03",
    "National Insurance no. QQ123456C,NATIONAL_INSURANCE,******56*",
    "hospital number X123456,HOSPITAL_NUMBER,*****56",
    "Betty in room 7,RESIDENT,***",
    "Mrs Kerr's daughter complained,RESIDENT,Mrs ***",
    "Complaint from Mrs Kerr,RESIDENT,Mrs ***",
    "Fall of Mr Bell on 3/11,RESIDENT,Mr ***",
    "Margaret was admitted on 3/11,RESIDENT,***",
    "at Mary Copland’s door,RESIDENT,***",
    "Mr Reid phoned about his wife's room,RESIDENT,Mr ***",
    "her mother Agnes Boyd waited,RESIDENT,***",
    "Mary Copland (88) shouts,RESIDENT,***",
    "'Mrs Kerr, whose father is upstairs',RESIDENT,Mrs ***",
  })
  void is_found_and_masked(String text, PersonalDatum.Kind kind, String masked) {
    assertThat(data.find(text))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(kind);
              assertThat(d.masked()).isEqualTo(masked);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phone 01387 246246",
        "Tel 0138724624",
        "CS2003012345",
        "CS 2003012345",
        "Invoice 1010100005",
        "0101401234",
        "CHI 3513401234",
        "Anne's Law",
        "CHI numbers taken out; invoice 0101401234",
        "DOB: by 01/12/2026",
        "DOB 01/12/2026",
        "St Margaret's room",
        "Heather, room 4",
        "Lights in room 12",
        "Elizabeth Street",
        "Mrs Galt read the care plan",
        "Dr Smith, GP",
        "Mr Brown, Manager",
        "Mary Smith (90 minutes) led the session",
        "Mary Smith's shift was covered",
        "Margaret's office door",
        "Replace flooring in rooms 3-8",
        "Care plan for one resident reviewed 12/11/2026",
      })
  void other_numbers_and_names_stay(String text) {
    assertThat(data.find(text)).isEmpty();
  }

  @Test
  void without_the_word_the_check_digit_must_fit() {
    assertThat(PersonalData.checkDigitFits("9434765919")).isTrue();
    assertThat(PersonalData.checkDigitFits("9434765918")).isFalse();
    assertThat(data.find("See 0101401000 in the file")).hasSize(1);
    assertThat(data.find("See 0101401001 in the file")).isEmpty();
  }

  @Test
  void plans_of_many_homes_tell_nothing_of_residents_unseen() throws IOException {
    Agreement agreement = new Agreement();
    for (String line : Agreement.lines("personal-data.txt")) {
      List<String> fields = Agreement.fields(line, 2);
      List<String> found =
          data.find(fields.get(0)).stream()
              .map(datum -> datum.kind().key() + " = " + datum.span().in(fields.get(0)))
              .toList();
      agreement.add(fields.get(0), Agreement.labels(fields.get(1)), found);
    }
    assertThat(agreement.precision()).as(agreement.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(agreement.recall()).as(agreement.toString()).isGreaterThanOrEqualTo(0.95);
  }
}
