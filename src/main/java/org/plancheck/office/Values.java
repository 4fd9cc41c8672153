package org.plancheck.office;

import com.sun.star.beans.PropertyState;
import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.uno.UnoRuntime;

/** Named values, as UNO hands them over. */
final class Values {

  private Values() {}

  /** One argument of a call. */
  static PropertyValue named(String name, Object value) {
    return new PropertyValue(name, -1, value, PropertyState.DIRECT_VALUE);
  }

  /** A property of an object, or null where it has none of that name. */
  static Object of(Object object, String name) {
    XPropertySet properties = UnoRuntime.queryInterface(XPropertySet.class, object);
    try {
      return properties == null || !properties.getPropertySetInfo().hasPropertyByName(name)
          ? null
          : properties.getPropertyValue(name);
    } catch (com.sun.star.uno.Exception e) {
      return null;
    }
  }

  /** A property of an object as text; "" where it has none of that name. */
  static String text(Object object, String name) {
    return of(object, name) instanceof String text ? text : "";
  }

  /** True for a property that is there and true. */
  static boolean isTrue(Object object, String name) {
    return Boolean.TRUE.equals(of(object, name));
  }

  /**
   * Sets a property.
   *
   * @throws IllegalStateException where the object has none that takes the value
   */
  static void set(Object object, String name, Object value) {
    try {
      UnoRuntime.queryInterface(XPropertySet.class, object).setPropertyValue(name, value);
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(name + " cannot be set.", e);
    }
  }
}
