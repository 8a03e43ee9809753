package org.factlint.rule.trust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks through the instructions of one method: what they name, and that they only go forward. */
final class MethodScan extends MethodVisitor {
  private final ClassScan scan;
  private final String type;
  private final Set<Label> passed = new HashSet<>();

  MethodScan(ClassScan scan, String type) {
    super(Opcodes.ASM9);
    this.scan = scan;
    this.type = type;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    if (!scan.declares(owner, name, descriptor)
        && !AllowedMembers.method(owner, name, descriptor)) {
      scan.refuse(type, "calls " + shown(owner) + "." + name);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean allowed = opcode == Opcodes.GETSTATIC && AllowedMembers.field(owner, name);
    if (!allowed && !scan.declares(owner, name, descriptor)) {
      scan.refuse(type, "uses " + shown(owner) + "." + name);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String used) {
    type(Type.getObjectType(used));
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    type(Type.getType(descriptor));
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof Type used && used.getSort() != Type.METHOD) {
      type(used);
    } else if (!(value instanceof String) && !(value instanceof Number)) {
      scan.refuse(type, "computes a constant");
    }
  }

  private void type(Type used) {
    Type element = used.getSort() == Type.ARRAY ? used.getElementType() : used;
    String name = element.getInternalName();
    boolean primitive = element.getSort() != Type.OBJECT;
    if (!primitive && !scan.isOwn(name) && !AllowedMembers.created(name)) {
      scan.refuse(type, "names " + shown(name));
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    boolean plain = List.of(arguments).stream().allMatch(MethodScan::isPlain);
    if (!AllowedMembers.bootstrap(bootstrap.getOwner(), bootstrap.getName()) || !plain) {
      scan.refuse(type, "binds " + shown(bootstrap.getOwner()) + "." + bootstrap.getName());
    }
  }

  private static boolean isPlain(Object argument) {
    return argument instanceof String || argument instanceof Number;
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    forward(target);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... targets) {
    forward(otherwise);
    List.of(targets).forEach(this::forward);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
    forward(otherwise);
    List.of(targets).forEach(this::forward);
  }

  private void forward(Label target) {
    if (passed.contains(target)) {
      scan.refuse(type, "has a loop");
    }
  }

  @Override
  public void visitTryCatchBlock(
      Label start, Label end, Label handler, @Nullable String exception) {
    scan.refuse(type, "catches what is thrown");
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      scan.refuse(type, "waits for others");
    }
  }

  private static String shown(String internalName) {
    return internalName.replace('/', '.');
  }
}
