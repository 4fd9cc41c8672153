package org.plancheck.samples;

/** A sample as it is committed: its name in the folder and its bytes. */
record SampleFile(String name, byte[] bytes) {
  @Override
  public String toString() {
    return name;
  }
}
