package org.plancheck.watch;

import java.nio.file.Path;

/**
 * Where plans come from and where feedback goes.
 *
 * @param moveDone where originals are moved once their feedback is there, or null: they stay
 * @param mostBytes of a file that are read; one beyond the limit, so that it shows
 * @param version of this program, as the queue names it
 */
public record Places(
    Path inbox, Path outbox, Path moveDone, int mostBytes, String version, Disk disk) {}
