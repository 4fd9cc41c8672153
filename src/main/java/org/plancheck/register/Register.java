package org.plancheck.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/**
 * What was checked, in a file on this machine or in a team's PostgreSQL. It may be used by several
 * programs at once; each thread and process opens its own.
 */
public final class Register {

  private final Jdbi jdbi;
  private final Path setAside;

  private Register(DataSource source, Path setAside) {
    this.jdbi = Jdbi.create(source);
    this.setAside = setAside;
  }

  /**
   * Opens a register, with its tables as this version needs them.
   *
   * @param where path of a file, which is made where there is none, or {@code jdbc:postgresql:…}
   * @throws RegisterFault where it cannot be opened, is damaged or is a file of another kind, which
   *     is then left as it is
   */
  public static Register open(String where) throws RegisterFault {
    refuseUnknown(where);
    refuseAnotherFile(where);
    try {
      return new Register(Database.open(where), null);
    } catch (IOException | FlywayException e) {
      throw unusable(where, e);
    }
  }

  /**
   * Looks whether there is a register, and makes none.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @return false where there is nothing, an empty file, or a database without our tables
   * @throws RegisterFault where that cannot be told
   */
  public static boolean isBegun(String where) throws RegisterFault {
    refuseUnknown(where);
    try {
      return Database.isBegun(where);
    } catch (IOException | SQLException e) {
      throw unusable(where, e);
    }
  }

  private static void refuseUnknown(String where) throws RegisterFault {
    if (!Database.isKnown(where)) {
      throw new RegisterFault(
          "The register '"
              + where
              + "' is of a kind that is not known. Name a file, or jdbc:postgresql://HOST/DATABASE.",
          null);
    }
  }

  /**
   * Looks whether a register may lie there, without opening or making it.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @throws RegisterFault where a file of another kind lies there, or it cannot be read
   */
  public static void refuseAnotherFile(String where) throws RegisterFault {
    if (Database.isServer(where)) {
      return;
    }
    try {
      RegisterFile.Kind kind = RegisterFile.kind(Path.of(where));
      if (kind != RegisterFile.Kind.REGISTER) {
        throw RegisterFault.otherFile(where, kind == RegisterFile.Kind.NO_DATABASE);
      }
    } catch (IOException e) {
      throw unusable(where, e);
    }
  }

  /**
   * Sets a damaged file aside under another name and begins a new register in its place.
   *
   * @throws RegisterFault where that cannot be done
   */
  public static Register anew(Path file) throws RegisterFault {
    try {
      Path aside = Database.setAside(file);
      return new Register(Database.open(file.toString()), aside);
    } catch (IOException | FlywayException e) {
      throw unusable(file.toString(), e);
    }
  }

  private static RegisterFault unusable(String where, Exception e) {
    if (Damage.shownBy(e)) {
      return new RegisterFault(
          "The register "
              + where
              + " is damaged. It was left as it is; the watched folder sets it aside and makes a new"
              + " one from its reports.",
          e);
    }
    return Database.isServer(where)
        ? new RegisterFault(
            "The register's database server could not be used. Is it running, and are its address,"
                + " user and password right?",
            e)
        : new RegisterFault(
            "The register "
                + where
                + " could not be opened. It must lie in a folder on this machine's own disk in"
                + " which you may write.",
            e);
  }

  /** Where a damaged file was put when this was opened; empty where it was whole. */
  public Optional<Path> setAside() {
    return Optional.ofNullable(setAside);
  }

  /**
   * Keeps what came of a check. Of two with the same id the later one stands; the waivers of the
   * newest check of what a plan says stand instead of all that were kept for these words before. A
   * sign-off that was taken back comes again only if it was given on a later day.
   *
   * @param id of the check
   * @param at when it was made
   * @param json the report for programs
   * @throws IOException where these bytes are no report on a plan
   * @throws RegisterFault where it could not be kept
   */
  public void record(String id, Instant at, byte[] json) throws IOException, RegisterFault {
    ReportReading report = ReportReading.of(json);
    inTransaction(
        handle -> {
          Rows rows = new Rows(handle);
          CheckedPlan checked = report.checkedPlan(id, at, plan(rows, report));
          rows.keep(checked);
          VouchRows vouched = new VouchRows(handle);
          vouched.keepSignOffs(checked.plan(), checked.signOffs(), null);
          if (checked.content() != null && !rows.hasLater(checked)) {
            vouched.replaceWaivers(checked.plan(), checked.content(), checked.waivers());
          }
          return null;
        });
  }

  /**
   * Keeps who vouches for a plan, and for what, without counting this as a check of it.
   *
   * @param json the report for programs
   * @param signing role in which somebody signs now, so that its sign-off counts also where one was
   *     taken back; or null
   * @throws IOException where these bytes are no report on a plan
   * @throws RegisterFault where it could not be kept
   */
  public void vouch(byte[] json, String signing) throws IOException, RegisterFault {
    ReportReading report = ReportReading.of(json);
    List<SignOff> signOffs = report.signOffs();
    List<Waiver> waivers = report.waivers();
    inTransaction(
        handle -> {
          String plan = plan(new Rows(handle), report);
          VouchRows vouched = new VouchRows(handle);
          vouched.keepSignOffs(plan, signOffs, signing);
          vouched.keepWaivers(plan, waivers);
          return null;
        });
  }

  /**
   * Takes out the sign-off of a plan that says exactly this. Reports that still know it, and are
   * kept later, do not bring it again.
   *
   * @param content hash of what the plan says
   * @param role whose it is
   * @param on the day on which it is taken back
   * @return false where there was none
   * @throws RegisterFault where it could not be taken out
   */
  public boolean withdrawSignOff(String content, String role, LocalDate on) throws RegisterFault {
    return inTransaction(handle -> new VouchRows(handle).withdrawSignOff(content, role, on));
  }

  /** Id of the plan that a report is about, or null: a file without a plan is a version of none. */
  private static String plan(Rows rows, ReportReading report) {
    if (!report.hasPlan()) {
      return null;
    }
    String key = ServiceKey.of(report.service());
    Optional<String> known = ServiceKey.same(key, rows.plans());
    if (known.isEmpty()) {
      rows.insertPlan(key, report.service());
    }
    return known.orElse(key);
  }

  /**
   * When checks were made, of those that are kept.
   *
   * @param ids of checks; at least one
   */
  public Map<String, Instant> checkedAt(Collection<String> ids) throws RegisterFault {
    return inTransaction(handle -> new Rows(handle).checkedAt(ids));
  }

  /** Every check: files without a plan, then plan by plan in the order of versions. */
  public List<CheckedPlan> checks() throws RegisterFault {
    return known().checks();
  }

  /** The newest version of each plan, and each file in which no plan was found. */
  public List<CheckedPlan> newest() throws RegisterFault {
    return known().newest();
  }

  private Versions known() throws RegisterFault {
    return new Versions(inTransaction(handle -> new Rows(handle).checks()));
  }

  /**
   * The versions of a plan, oldest first, each as its newest check tells it.
   *
   * @param name of the service, a part of it, or the name of a file; in any letters
   * @return empty where none has it; of several plans where the name does not tell them apart
   */
  public List<CheckedPlan> versions(String name) throws RegisterFault {
    String key = ServiceKey.of(name);
    Versions known = known();
    List<CheckedPlan> exactly = known.versions(check -> key.equals(check.plan()));
    return exactly.isEmpty() ? known.versions(check -> isMeant(check, name)) : exactly;
  }

  private static boolean isMeant(CheckedPlan check, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return check.service().toLowerCase(Locale.ROOT).contains(wanted)
        || check.file().toLowerCase(Locale.ROOT).equals(wanted);
  }

  /**
   * Sign-offs of a plan that says exactly this, and of all other versions of it that are known.
   *
   * @param service as the plan names it
   * @param file its name, which tells the plan where the service's does not
   * @param content hash of what the plan says
   * @return in the order of their days
   */
  public List<SignOff> signOffs(String service, String file, String content) throws RegisterFault {
    return inTransaction(
        handle -> {
          String key = ServiceKey.of(ServiceKey.telling(service, file));
          String plan = ServiceKey.same(key, new Rows(handle).plans()).orElse(key);
          return new VouchRows(handle).signOffs(plan, content);
        });
  }

  private <T, X extends Exception> T inTransaction(HandleCallback<T, X> work)
      throws X, RegisterFault {
    try {
      return jdbi.inTransaction(work);
    } catch (JdbiException e) {
      throw new RegisterFault(
          "The register could not be read or written. Is there room on the disk, and may you write"
              + " there?",
          e);
    }
  }
}
