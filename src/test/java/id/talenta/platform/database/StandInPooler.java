package id.talenta.platform.database;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between the program and the server and does what every pooler does: it names a process of
 * its own to the client, because it is to it that the client would send a wish to cancel.
 */
final class StandInPooler implements AutoCloseable {
  private static final int KEY_DATA = 'K';
  private static final int OF_ITS_OWN = 1;

  private final ServerSocket door;
  private final int server;

  private StandInPooler(ServerSocket door, int server) {
    this.door = door;
    this.server = server;
  }

  /** In front of the server at this port. */
  static StandInPooler before(int server) throws IOException {
    var pooler = new StandInPooler(new ServerSocket(0), server);
    Thread.ofVirtual().start(pooler::welcome);
    return pooler;
  }

  int port() {
    return door.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void welcome() {
    try {
      while (true) {
        var client = door.accept();
        var upstream = new Socket("localhost", server);
        Thread.ofVirtual().start(() -> questions(client, upstream));
        Thread.ofVirtual().start(() -> answers(upstream, client));
      }
    } catch (IOException closed) {
      // Nobody is let in any more.
    }
  }

  private static void questions(Socket client, Socket upstream) {
    try (client;
        upstream) {
      client.getInputStream().transferTo(upstream.getOutputStream());
    } catch (IOException gone) {
      // One of both has gone; the other goes too.
    }
  }

  /** Each answer is a letter, its length with these four bytes, and what it says. */
  private static void answers(Socket upstream, Socket client) {
    try (upstream;
        client) {
      var from = new DataInputStream(upstream.getInputStream());
      var to = new DataOutputStream(client.getOutputStream());
      while (true) {
        var kind = from.readUnsignedByte();
        var length = from.readInt();
        var content = from.readNBytes(length - Integer.BYTES);
        to.writeByte(kind);
        to.writeInt(length);
        if (kind == KEY_DATA) {
          to.writeInt(OF_ITS_OWN);
          to.write(content, Integer.BYTES, content.length - Integer.BYTES);
        } else {
          to.write(content);
        }
        to.flush();
      }
    } catch (IOException gone) {
      // One of both has gone; the other goes too.
    }
  }
}
