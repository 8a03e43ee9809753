package org.factlint.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps other processes from writing a file at the same time: a hidden file beside it that the
 * system locks, and that is gone afterwards. A process that is killed leaves at most the hidden
 * file behind; its lock ends with it.
 */
final class LockBeside implements AutoCloseable {
  private static final long LARGEST = 1_000_000;
  private static final AtomicLong COUNT = new AtomicLong();

  private final Path file;
  private final Path path;
  private final FileChannel channel;

  private LockBeside(Path file, Path path, FileChannel channel) {
    this.file = file;
    this.path = path;
    this.channel = channel;
  }

  /** Waits for the lock. The caller sees to it that no other thread of this process waits, too. */
  static LockBeside of(Path file) throws IOException {
    Path path = file.resolveSibling("." + file.getFileName() + ".lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        channel.lock();
        if (isStillThere(path, channel)) {
          return new LockBeside(file, path, channel);
        }
      } catch (IOException failed) {
        channel.close();
        throw failed;
      }
      channel.close();
    }
  }

  /** The file that may now be written. */
  Path file() {
    return file;
  }

  /**
   * Whoever held the lock before may have removed the file that was waited for. The locked file is
   * told from a newer one by a size of its own: it cannot be read by its path, as closing it then
   * would end the lock.
   */
  private static boolean isStillThere(Path path, FileChannel channel) throws IOException {
    long size = 1 + (ProcessHandle.current().pid() * 31 + COUNT.incrementAndGet()) % LARGEST;
    channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(path) == size;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(path);
    } finally {
      channel.close();
    }
  }
}
