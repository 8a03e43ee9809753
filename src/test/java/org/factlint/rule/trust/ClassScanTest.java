package org.factlint.rule.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factlint.rule.trust.ClassScan.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes that no compiler of rules would make. */
class ClassScanTest {
  private static final String PACKAGE = "org.factlint.own.h0";
  private static final String NAME = "org/factlint/own/h0/Made";

  static Stream<Arguments> instructions() {
    return Stream.of(
        made("calls java.lang.Runtime.getRuntime", m -> call(m, "java/lang/Runtime", "getRuntime")),
        made("calls java.lang.Class.forName", m -> call(m, "java/lang/Class", "forName")),
        made("calls java.lang.System.getenv", m -> call(m, "java/lang/System", "getenv")),
        made("calls java.nio.file.Files.walk", m -> call(m, "java/nio/file/Files", "walk")),
        made("calls java.net.Socket.<init>", m -> call(m, "java/net/Socket", "<init>")),
        made("calls java.lang.Thread.sleep", m -> call(m, "java/lang/Thread", "sleep")),
        made("calls org.factlint.own.h0.Made.getClass", m -> call(m, NAME, "getClass")),
        made(
            "calls org.factlint.compare.Comparison.getClass",
            m -> call(m, "org/factlint/compare/Comparison", "getClass")),
        made("calls org.factlint.value.Money.of", m -> call(m, "org/factlint/value/Money", "of")),
        made(
            "uses java.lang.System.out",
            m -> m.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "LX;")),
        made(
            "uses org.factlint.compare.Aspect.TIME",
            m -> m.visitFieldInsn(Opcodes.PUTSTATIC, "org/factlint/compare/Aspect", "TIME", "LX;")),
        made("names java.io.File", m -> m.visitTypeInsn(Opcodes.NEW, "java/io/File")),
        made(
            "names java.lang.ProcessBuilder",
            m -> m.visitLdcInsn(Type.getObjectType("java/lang/ProcessBuilder"))),
        made("computes a constant", m -> m.visitLdcInsn(handle("java/lang/System", "exit"))),
        made(
            "binds java.lang.invoke.LambdaMetafactory.metafactory",
            m ->
                m.visitInvokeDynamicInsn(
                    "run", "()V", handle("java/lang/invoke/LambdaMetafactory", "metafactory"))),
        made(
            "binds java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
            m ->
                m.visitInvokeDynamicInsn(
                    "x",
                    "()V",
                    handle("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants"),
                    handle("java/lang/System", "exit"))),
        made("has a loop", ClassScanTest::loop),
        made("catches what is thrown", ClassScanTest::catching),
        made("waits for others", m -> m.visitInsn(Opcodes.MONITORENTER)));
  }

  private static Arguments made(String what, Consumer<MethodVisitor> body) {
    return arguments(what, body);
  }

  private static void call(MethodVisitor method, String owner, String name) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, "()V", false);
  }

  private static Handle handle(String owner, String name) {
    return new Handle(Opcodes.H_INVOKESTATIC, owner, name, "()V", false);
  }

  private static void loop(MethodVisitor method) {
    Label start = new Label();
    method.visitLabel(start);
    method.visitInsn(Opcodes.NOP);
    method.visitJumpInsn(Opcodes.GOTO, start);
  }

  private static void catching(MethodVisitor method) {
    Label start = new Label();
    Label end = new Label();
    method.visitTryCatchBlock(start, end, end, null);
    method.visitLabel(start);
    method.visitInsn(Opcodes.NOP);
    method.visitLabel(end);
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void what_is_not_allowed_is_refused(String what, Consumer<MethodVisitor> body) {
    assertThat(violations(NAME + ".class", bytes("java/lang/Object", 0, body)))
        .containsExactly(new Violation(NAME, what));
  }

  @Test
  void what_rules_are_made_of_is_allowed() {
    Consumer<MethodVisitor> body =
        method -> {
          call(method, NAME, "made");
          call(method, "org/factlint/compare/Comparison", "certain");
          call(method, "org/factlint/compare/FindingSink", "report");
          method.visitFieldInsn(Opcodes.GETSTATIC, "org/factlint/compare/Aspect", "TIME", "LX;");
        };
    assertThat(violations(NAME + ".class", bytes("java/lang/Object", 0, body))).isEmpty();
  }

  @Test
  void supertypes_are_allowed_one_by_one() {
    assertThat(violations(NAME + ".class", bytes("java/lang/Thread", 0, method -> {})))
        .containsExactly(new Violation(NAME, "is a java.lang.Thread"));
  }

  @Test
  void native_code_is_refused() {
    assertThat(violations(NAME + ".class", bytes("java/lang/Object", Opcodes.ACC_NATIVE, m -> {})))
        .extracting(Violation::what)
        .containsExactly("has the native or synchronized method made");
  }

  @Test
  void a_class_lies_where_its_name_says_and_in_the_package_of_the_rules() {
    byte[] made = bytes("java/lang/Object", 0, method -> {});

    assertThat(violations("org/factlint/own/h0/Other.class", made))
        .extracting(Violation::what)
        .containsExactly("is named org/factlint/own/h0/Made");
    assertThat(ClassScan.violations("org.factlint.own.h1", of(NAME + ".class", made))).isNotEmpty();
  }

  @Test
  void nothing_but_classes_and_their_index_is_taken() {
    assertThat(violations("kmodule.xml", new byte[0])).hasSize(1);
    assertThat(violations(NAME + ".class", new byte[] {1, 2, 3}))
        .extracting(Violation::what)
        .containsExactly("is no class file that can be read");
    byte[] index = "Drools-Model-Version:1\njava.lang.Thread\n".getBytes(StandardCharsets.UTF_8);
    assertThat(violations("META-INF/kie/drools-model", index))
        .extracting(Violation::what)
        .containsExactly("starts with java.lang.Thread");
  }

  private static List<Violation> violations(String path, byte[] file) {
    return ClassScan.violations(PACKAGE, of(path, file));
  }

  private static SortedMap<String, byte[]> of(String path, byte[] file) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(path, file);
    return files;
  }

  private static byte[] bytes(String supertype, int access, Consumer<MethodVisitor> body) {
    ClassWriter made = new ClassWriter(0);
    made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, supertype, new String[0]);
    MethodVisitor method = made.visitMethod(Opcodes.ACC_STATIC | access, "made", "()V", null, null);
    if (access == 0) {
      method.visitCode();
      body.accept(method);
      method.visitInsn(Opcodes.RETURN);
      method.visitMaxs(9, 9);
    }
    method.visitEnd();
    made.visitEnd();
    return made.toByteArray();
  }
}
