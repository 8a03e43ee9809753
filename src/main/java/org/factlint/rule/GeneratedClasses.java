package org.factlint.rule;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Classes that exist only in memory. */
final class GeneratedClasses extends ClassLoader {
  private final SortedMap<String, byte[]> files;

  GeneratedClasses(SortedMap<String, byte[]> files) {
    super(GeneratedClasses.class.getClassLoader());
    this.files = files;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] file = files.get(name.replace('.', '/') + ".class");
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, file, 0, file.length);
  }

  /** Own files first: the model's index has one name for all models. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] file = files.get(name);
    return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
  }
}
