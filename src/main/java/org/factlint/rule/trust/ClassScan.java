package org.factlint.rule.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks through compiled rules before any of them is loaded. The lint has read the source already;
 * this second look does not depend on whether the rule engine read the same as the lint.
 */
public final class ClassScan {
  private static final String CLASS = ".class";
  private static final String MODEL_INDEX = "/drools-model";

  private final String folder;
  private final Map<String, Set<String>> declared = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private ClassScan(String folder) {
    this.folder = folder;
  }

  /**
   * Something that compiled rules may not do.
   *
   * @param type the class that does it, as its file is named
   * @param what what it does, a clause without subject: {@code calls java.lang.Runtime.exec}
   */
  public record Violation(String type, String what) {}

  /**
   * Scans compiled rules.
   *
   * @param packageName the package that all their classes lie in
   * @param files path → bytes: classes, and the index of the model's classes
   * @return what they may not do; empty if they may be loaded
   */
  public static List<Violation> violations(String packageName, SortedMap<String, byte[]> files) {
    ClassScan scan = new ClassScan(packageName.replace('.', '/') + "/");
    files.forEach(scan::declarations);
    files.forEach(scan::file);
    return List.copyOf(scan.violations);
  }

  /** Notes what a class declares: a call of what it only inherits is a call of the supertype's. */
  private void declarations(String path, byte[] file) {
    if (!path.endsWith(CLASS)) {
      return;
    }
    Set<String> members = new HashSet<>();
    String name = path.substring(0, path.length() - CLASS.length());
    declared.put(name, members);
    read(name, file, new Declarations(members));
  }

  private void file(String path, byte[] file) {
    if (path.endsWith(CLASS)) {
      String name = path.substring(0, path.length() - CLASS.length());
      read(name, file, new OneClassScan(this, name));
    } else if (path.endsWith(MODEL_INDEX)) {
      new String(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.contains(":") && !isOwn(line.replace('.', '/')))
          .forEach(line -> refuse(path, "starts with " + line));
    } else {
      refuse(path, "is neither a class nor the index of classes");
    }
  }

  private void read(String name, byte[] file, ClassVisitor visitor) {
    try {
      new ClassReader(file).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException malformed) {
      // The reader says of nothing that is no class in which way it fails.
      refuse(name, "is no class file that can be read");
    }
  }

  void refuse(String type, String what) {
    Violation violation = new Violation(type, what);
    if (!violations.contains(violation)) {
      violations.add(violation);
    }
  }

  boolean inFolder(String type) {
    return type.startsWith(folder);
  }

  boolean isOwn(String type) {
    return declared.containsKey(type) && inFolder(type);
  }

  boolean declares(String type, String name, String descriptor) {
    return isOwn(type) && declared.getOrDefault(type, Set.of()).contains(name + descriptor);
  }

  /** Collects the members that a class itself declares. */
  private static final class Declarations extends ClassVisitor {
    private final Set<String> members;

    private Declarations(Set<String> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      members.add(name + descriptor);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      members.add(name + descriptor);
      return null;
    }
  }
}
