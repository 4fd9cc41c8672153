package org.plancheck.format.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The few functions that colour rules use to look at words (18.17.7). */
final class RuleFunctions {

  /** From arguments to a result; each is what {@link RuleFormula} says results are. */
  interface Function {
    Object result(List<Object> arguments);
  }

  private RuleFunctions() {}

  /** The function of a name with a number of arguments; empty where it is not known here. */
  static Optional<Function> of(String name, int arguments) {
    Function function =
        switch (name + "/" + Math.min(arguments, 2)) {
          case "ISNUMBER/1" -> known(a -> a.get(0) instanceof Double);
          case "ISTEXT/1" -> known(a -> a.get(0) instanceof String s && !s.isEmpty());
          case "ISBLANK/1" -> known(a -> a.get(0).equals(""));
          case "ISERROR/1" -> known(a -> a.get(0) == RuleFormula.ERROR);
          case "NOT/1" -> known(a -> a.get(0) instanceof Boolean b ? !b : RuleFormula.UNKNOWN);
          case "SEARCH/2" -> words(arguments, 2, RuleFunctions::search);
          case "FIND/2" -> words(arguments, 2, a -> place(text(a, 1).indexOf(text(a, 0))));
          case "EXACT/2" -> words(arguments, 2, a -> text(a, 0).equals(text(a, 1)));
          case "LEN/1" -> words(arguments, 1, a -> (double) text(a, 0).length());
          case "TRIM/1" -> words(arguments, 1, a -> text(a, 0).strip().replaceAll(" {1,500}", " "));
          case "UPPER/1" -> words(arguments, 1, a -> text(a, 0).toUpperCase(Locale.ROOT));
          case "LOWER/1" -> words(arguments, 1, a -> text(a, 0).toLowerCase(Locale.ROOT));
          case "LEFT/1", "LEFT/2" -> known(a -> end(a, true));
          case "RIGHT/1", "RIGHT/2" -> known(a -> end(a, false));
          case "AND/1", "AND/2" -> a -> all(a, true);
          case "OR/1", "OR/2" -> a -> all(a, false);
          default -> null;
        };
    return Optional.ofNullable(function);
  }

  /** Nothing is known of what comes of something unknown. */
  private static Function known(Function function) {
    return arguments ->
        arguments.contains(RuleFormula.UNKNOWN) ? RuleFormula.UNKNOWN : function.result(arguments);
  }

  /** A function of so many texts; an error stays one. */
  private static Function words(int given, int wanted, Function function) {
    if (given != wanted) {
      return null;
    }
    return known(
        arguments -> {
          if (arguments.contains(RuleFormula.ERROR)) {
            return RuleFormula.ERROR;
          }
          boolean texts = arguments.stream().allMatch(String.class::isInstance);
          return texts ? function.result(arguments) : RuleFormula.UNKNOWN;
        });
  }

  private static String text(List<Object> arguments, int number) {
    return (String) arguments.get(number);
  }

  private static Object place(int index) {
    return index < 0 ? RuleFormula.ERROR : (Object) (index + 1.0);
  }

  private static Object search(List<Object> arguments) {
    String sought = text(arguments, 0).toLowerCase(Locale.ROOT);
    // Question marks and stars stand for other letters there.
    boolean pattern = sought.contains("?") || sought.contains("*") || sought.contains("~");
    return pattern
        ? RuleFormula.UNKNOWN
        : place(text(arguments, 1).toLowerCase(Locale.ROOT).indexOf(sought));
  }

  private static Object end(List<Object> arguments, boolean left) {
    double length = arguments.size() < 2 ? 1 : arguments.get(1) instanceof Double d ? d : -1;
    if (!(arguments.get(0) instanceof String words) || length < 0) {
      return RuleFormula.UNKNOWN;
    }
    int count = (int) Math.min(words.length(), length);
    return left ? words.substring(0, count) : words.substring(words.length() - count);
  }

  /** True where all are, or false where none is; one that decides outweighs what is unknown. */
  private static Object all(List<Object> arguments, boolean and) {
    boolean unknown = false;
    for (Object argument : arguments) {
      if (argument == RuleFormula.ERROR) {
        return RuleFormula.ERROR;
      }
      if (!(argument instanceof Boolean value)) {
        unknown = true;
      } else if (value != and) {
        return !and;
      }
    }
    return unknown ? RuleFormula.UNKNOWN : (Object) and;
  }
}
