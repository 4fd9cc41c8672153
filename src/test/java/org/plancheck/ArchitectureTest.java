package org.plancheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** Holds the house to its plan: who may know whom. A rule that matches nothing fails. */
@AnalyzeClasses(
    packages = "org.plancheck",
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      ArchitectureTest.WithoutGeneratedPages.class
    })
final class ArchitectureTest {

  /** Pages that jte makes of templates are not ours to hold. */
  static final class WithoutGeneratedPages implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("Generated");
    }
  }

  private static final String ROOT = "org.plancheck.";

  private static ArchRule room(String room, String... mayKnow) {
    String[] allowed = new String[mayKnow.length + 1];
    allowed[0] = ROOT + room + "..";
    for (int i = 0; i < mayKnow.length; i++) {
      allowed[i + 1] = ROOT + mayKnow[i] + "..";
    }
    return classes()
        .that(are(resideInAPackage(ROOT + room + "..")))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(resideInAPackage("org.plancheck.."))
                .or(resideInAnyPackage(allowed)));
  }

  @ArchTest
  static final ArchRule PLAN_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage(ROOT + "plan")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "plan", "java..")
          .because("what a plan says depends on nothing but the JDK");

  @ArchTest
  static final ArchRule LANGUAGE =
      room("language", "plan").because("words mean the same whatever file or rule they meet");

  @ArchTest
  static final ArchRule RESULT =
      room("result", "plan", "language").because("results are values that every room above shares");

  @ArchTest
  static final ArchRule FORMAT =
      room("format", "plan", "language", "result")
          .because("a format reads and writes files and judges nothing");

  @ArchTest
  static final ArchRule ASSURANCE =
      room("assurance", "plan", "language", "result")
          .because("who vouches for a plan depends on no rule, score or file format");

  @ArchTest
  static final ArchRule VERSIONS =
      room("versions", "plan", "language", "result")
          .because("what moved between two plans is seen in the plans, whatever is made of it");

  @ArchTest
  static final ArchRule FACTS =
      room("facts", "plan", "language", "result", "assurance", "versions")
          .because("facts are derived from the plan and its words, never from a file or a rule");

  @ArchTest
  static final ArchRule RULES =
      room("rules", "plan", "language", "result", "facts", "assurance")
          .because("rules match facts and make results");

  @ArchTest
  static final ArchRule SCORE =
      room("score", "plan", "language", "result").because("a score is a pure function of results");

  @ArchTest
  static final ArchRule GATE =
      room("gate", "plan", "language", "result", "format", "facts", "rules", "score")
          .because("the gate is above the steps and below the doors");

  @ArchTest
  static final ArchRule REPORT =
      room(
              "report",
              "plan",
              "language",
              "result",
              "versions",
              "format",
              "facts",
              "rules",
              "score",
              "assurance")
          .because("a report shows what came of the steps and knows no door");

  @ArchTest
  static final ArchRule CHECK =
      room(
              "check",
              "plan",
              "language",
              "result",
              "versions",
              "format",
              "facts",
              "rules",
              "score",
              "gate",
              "assurance")
          .because("the one way through the house knows the steps and no door");

  @ArchTest
  static final ArchRule REGISTER =
      room("register").because("a row comes out of a report, so it can be made anew from it");

  @ArchTest
  static final ArchRule FEEDBACK =
      room("feedback", "plan", "language", "result", "format", "report", "check")
          .because("the files of the feedback are the same whichever door they are written for");

  @ArchTest
  static final ArchRule WORKER =
      room("worker", "plan", "language", "result", "format", "report", "feedback")
          .because("a child process is started, asked and ended without knowing how it checks");

  @ArchTest
  static final ArchRule WATCH =
      room("watch", "result", "assurance", "versions", "format", "feedback", "report", "worker")
          .because(
              "the watched folder knows files and what came of them, not how they are checked");

  @ArchTest
  static final ArchRule OFFICE =
      room(
              "office",
              "plan",
              "language",
              "result",
              "format",
              "facts",
              "rules",
              "score",
              "gate",
              "check",
              "report",
              "assurance")
          .because("a door calls the one way through the house and knows no other door");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_A_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "office..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "office..")
          .because("what is behind a door works without it");

  @ArchTest
  static final ArchRule THE_DOORSTEP_NEEDS_NOTHING =
      classes()
          .that()
          .resideInAPackage(ROOT + "office.start")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "office.start", "com.sun.star..", "java..")
          .because("a Java that is too old must be able to load it and say so");

  @ArchTest
  static final ArchRule ONE_FORMAT_DOES_NOT_KNOW_ANOTHER =
      slices()
          .matching("org.plancheck.format.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("org.plancheck.format.."),
              resideInAnyPackage(ROOT + "format.grid", ROOT + "format.sheet"))
          .ignoreDependency(
              resideInAnyPackage(ROOT + "format.legacy", ROOT + "format.rtf"),
              resideInAnyPackage(ROOT + "format.word", ROOT + "format.excel"))
          .because(
              "a new format is a new room, and no other room behaves differently; an old form is"
                  + " read by way of its present-day one");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.plancheck.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a house with a circle has no ground floor");

  private static ArchRule only(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  @ArchTest
  static final ArchRule OFFICE_LIBRARIES =
      only("format", "org.apache.poi..", "org.apache.tika..", "org.apache.commons.compress..")
          .because("only the formats know office files");

  private static ArchRule onlyIn(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule PDF_LIBRARY =
      onlyIn("org.apache.pdfbox..", ROOT + "format.pdf..", ROOT + "report..")
          .because("PDF files are read in one room and written in one more");

  @ArchTest
  static final ArchRule OLD_OFFICE_LIBRARY =
      onlyIn("org.apache.poi..", ROOT + "format", ROOT + "format.legacy..", ROOT + "format.excel")
          .because(
              "old containers are told apart in one room and read in another; how numbers look, the"
                  + " room of workbooks asks it");

  @ArchTest
  static final ArchRule FILE_TYPE_LIBRARY =
      onlyIn("org.apache.tika..", ROOT + "format").because("what a file is, is told in one place");

  @ArchTest
  static final ArchRule ZIP_LIBRARY =
      onlyIn("org.apache.commons.compress..", ROOT + "format")
          .because("packages are opened in one place, which limits and checks them");

  @ArchTest
  static final ArchRule DROOLS =
      only("rules", "org.drools..", "org.kie..").because("only the rules know Drools");

  @ArchTest
  static final ArchRule OPENNLP =
      only("language", "opennlp..").because("only the language room knows OpenNLP");

  @ArchTest
  static final ArchRule TEMPLATES =
      only("report", "gg.jte..", "com.openhtmltopdf..")
          .because("only reports know templates and how a page is laid out");

  @ArchTest
  static final ArchRule DATABASES =
      only("register", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
          .because("only the register knows a database");

  @ArchTest
  static final ArchRule COMMAND_LINE =
      only("cli", "picocli..").because("only the command line knows picocli");

  @ArchTest
  static final ArchRule UNO =
      only("office", "com.sun.star..").because("only the LibreOffice extension knows UNO");

  /** The build runs it as a program of its own, so it may say what went wrong and end. */
  private static final String BUILD_STEP = ROOT + "rules.Prebuild";

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS_AND_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli")
          .and()
          .doNotHaveFullyQualifiedName(BUILD_STEP)
          .should()
          .accessTargetWhere(
              new DescribedPredicate<JavaAccess<?>>("it prints or exits") {
                @Override
                public boolean test(JavaAccess<?> access) {
                  String owner = access.getTargetOwner().getName();
                  String name = access.getTarget().getName();
                  return (owner.equals("java.lang.System")
                          && Set.of("out", "err", "exit").contains(name))
                      || name.equals("printStackTrace");
                }
              })
          .because("a step gives back a value; what is shown is for the door to say");

  @ArchTest
  static final ArchRule TODAY_COMES_IN_THROUGH_THE_DOORS =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "cli", ROOT + "office")
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaCall<?>>("it asks a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                  String owner = call.getTargetOwner().getName();
                  return (owner.startsWith("java.time.") && call.getName().equals("now"))
                      || call.getTargetOwner().isAssignableTo(Clock.class)
                      || (owner.equals("java.lang.System")
                          && call.getName().equals("currentTimeMillis"));
                }
              })
          .because("the same file, rules and day give the same report");

  @ArchTest
  static final ArchRule XML_READERS_ARE_MADE_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + "format.SafeXml")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "javax\\.xml\\.(?!stream\\.XMLOutputFactory).*(Factory|FactoryBuilder|SchemaFactory)|org\\.xml\\.sax\\..*")
          .because("every XML reader is limited and resolves nothing");

  @ArchTest
  static final ArchRule MODELS_ARE_NEVER_FETCHED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("opennlp.tools.util.DownloadUtil")
          .because("models come from our own class path; there is no network");

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|URL|URLConnection|http\\..*)|java\\.net\\.http\\..*")
          .because("plans are confidential: nothing here opens a connection");
}
