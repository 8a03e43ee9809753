package org.factlint.rule.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks through one compiled class. */
final class OneClassScan extends ClassVisitor {
  private final ClassScan scan;
  private final String expectedName;

  OneClassScan(ClassScan scan, String expectedName) {
    super(Opcodes.ASM9);
    this.scan = scan;
    this.expectedName = expectedName;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    if (!name.equals(expectedName) || !scan.inFolder(name)) {
      scan.refuse(expectedName, "is named " + name);
    }
    if (superName != null) {
      supertype(superName);
    }
    List.of(interfaces).forEach(this::supertype);
  }

  private void supertype(String type) {
    if (!AllowedMembers.supertype(type)) {
      scan.refuse(expectedName, "is a " + type.replace('/', '.'));
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
      scan.refuse(expectedName, "has the native or synchronized method " + name);
    }
    return new MethodScan(scan, expectedName);
  }
}
