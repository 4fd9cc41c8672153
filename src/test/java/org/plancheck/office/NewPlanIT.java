package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.container.XEnumeration;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XModel;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that is begun from the menu. */
@WithLibreOffice
class NewPlanIT {

  private static final Path FORM = Path.of("sample-plans/blank-template.docx");

  private final LibreOffice office;

  NewPlanIT(LibreOffice office) {
    this.office = office;
  }

  private List<XModel> open() throws Exception {
    List<XModel> models = new ArrayList<>();
    XEnumeration all =
        UnoRuntime.queryInterface(XDesktop.class, office.service("com.sun.star.frame.Desktop"))
            .getComponents()
            .createEnumeration();
    while (all.hasMoreElements()) {
      models.add(UnoRuntime.queryInterface(XModel.class, all.nextElement()));
    }
    return models;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample-plans/ongoing-everywhere.odt", "sample-plans/good-plan.xlsx"})
  void isTheEmptyFormWithoutAFile(Path from) throws Exception {
    try (OpenDocument beside = office.open(from)) {
      List<XModel> before = open();
      beside.begin("newPlan");
      OpenPanel.until(() -> open().size() > before.size());
      List<XModel> now = open();
      now.removeIf(model -> before.stream().anyMatch(one -> UnoRuntime.areSame(one, model)));
      assertThat(now).hasSize(1);
      OpenPanel.until(() -> now.get(0).getCurrentController() != null);
      try (OpenDocument plan = new OpenDocument(office, now.get(0))) {
        assertThat(UnoRuntime.queryInterface(XTextDocument.class, plan.model())).isNotNull();
        assertThat(plan.model().getURL()).isEmpty();
        assertThat(plan.isModified()).isFalse();
        plan.run("check");
        assertThat(office.status("error")).isEmpty();
        assertThat(ParityIT.said(office.status("findings"), false))
            .isEqualTo(ParityIT.said(ParityIT.onTheCommandLine(FORM), false));
        assertThat(plan.isModified()).isFalse();
      }
      assertThat(beside.isModified()).isFalse();
    }
  }
}
