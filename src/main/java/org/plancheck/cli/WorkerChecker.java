package org.plancheck.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.check.Settings;
import org.plancheck.plan.Sha256;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleFault;
import org.plancheck.watch.Checker;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;
import org.plancheck.worker.Worker;
import org.plancheck.worker.WorkerSettings;

/**
 * Checks plans in a child process by the rules that stand; rules that were changed take over once
 * they can be used, and until then the last good ones stay.
 */
final class WorkerChecker implements Checker, AutoCloseable {

  /**
   * What the command names.
   *
   * @param packs by id, or null for the usual ones
   * @param set single settings by name
   * @param options further options of {@code check} for the child
   */
  record Wanted(List<String> packs, Map<String, Integer> set, List<String> options) {}

  private final StandingRules standing;
  private final Wanted wanted;
  private final Consumer<String> notices;
  private Worker worker;
  private StandingRules.Copy inForce;
  private Settings settings;
  private String hash;
  private byte[] page;
  private boolean unreadable;

  /**
   * Begins with the rules as they stand; where that fails, nothing is left of them.
   *
   * @param standing is closed with this
   * @param notices takes a sentence about rules that changed later
   * @throws RuleFault where the rules cannot be used
   * @throws Settings.Fault where the settings cannot be used
   * @throws IOException where they cannot be read
   */
  WorkerChecker(StandingRules standing, Wanted wanted, Consumer<String> notices)
      throws RuleFault, Settings.Fault, IOException {
    this.standing = standing;
    this.wanted = wanted;
    this.notices = notices;
    try {
      begin();
    } catch (RuleFault | Settings.Fault | IOException | RuntimeException e) {
      standing.close();
      throw e;
    }
  }

  private void begin() throws RuleFault, Settings.Fault, IOException {
    Optional<StandingRules.Copy> first = standing.changed();
    if (first.isEmpty()) {
      throw new IOException("somebody is at work on them");
    }
    take(first.get());
  }

  /**
   * Takes a copy over; faults name the user's own files, as the copy is gone when they are read.
   */
  private void take(StandingRules.Copy copy) throws RuleFault, Settings.Fault {
    try {
      use(copy);
    } catch (RuleFault e) {
      standing.wipe(copy);
      throw new RuleFault(
          e.faults().stream().map(fault -> standing.inOwnNames(copy, fault)).toList());
    } catch (Settings.Fault e) {
      standing.wipe(copy);
      throw new Settings.Fault(standing.inOwnNames(copy, e.getMessage()));
    }
  }

  private void use(StandingRules.Copy copy) throws RuleFault, Settings.Fault {
    RuleChoice choice = new RuleChoice(copy.rules(), wanted.packs());
    RuleBook book = choice.book();
    Settings read = Settings.read(copy.config(), wanted.set(), book.settings().keySet());
    byte[] pageOfRules = choice.page(book);
    List<String> options = new ArrayList<>(wanted.options());
    options.add("--config=" + copy.config());
    if (copy.rules() != null) {
      options.add("--rules=" + copy.rules());
    }
    if (wanted.packs() != null) {
      options.add("--packs=" + String.join(",", wanted.packs()));
    }
    wanted.set().forEach((name, value) -> options.add("--set=" + name + "=" + value));
    if (worker != null) {
      worker.close();
    }
    worker =
        new Worker(
            WorkerSettings.of(
                WorkerProgram.class, options, read.memoryMb(), Duration.ofSeconds(read.seconds())));
    inForce = copy;
    settings = read;
    page = pageOfRules;
    hash = hash(book, read);
  }

  /** Whatever decides what is found; a new version may read what the one before it could not. */
  private String hash(RuleBook book, Settings read) {
    List<String> packs = book.packs().stream().map(pack -> pack.info().id()).toList();
    return Sha256.of(Version.number() + "\n" + book.hash() + "\n" + packs + "\n" + read);
  }

  Settings settings() {
    return settings;
  }

  @Override
  public void renew() {
    try {
      Optional<StandingRules.Copy> again = standing.again(inForce);
      if (again.isPresent()) {
        take(again.get());
      }
      Optional<StandingRules.Copy> changed = standing.changed();
      if (changed.isPresent()) {
        StandingRules.Copy before = inForce;
        take(changed.get());
        standing.wipe(before);
        notices.accept(
            "The rules or settings were changed; from now on plans are checked by them.");
      }
      unreadable = false;
    } catch (RuleFault e) {
      notices.accept(
          "The rules were changed and cannot be used; the last good ones stay.\n" + e.getMessage());
    } catch (Settings.Fault e) {
      notices.accept(
          "The settings were changed and cannot be used; the last good ones stay. "
              + e.getMessage());
    } catch (IOException e) {
      if (!unreadable) {
        notices.accept("The rules or settings cannot be read just now; the last good ones stay.");
      }
      unreadable = true;
    }
  }

  @Override
  public String rules() {
    return hash;
  }

  @Override
  public byte[] rulesPage() {
    return page.clone();
  }

  @Override
  public Answer check(Request request) throws InterruptedException {
    return worker.check(request);
  }

  @Override
  public void close() {
    worker.close();
    standing.close();
  }
}
