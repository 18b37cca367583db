// Prints each warning of low stock, from the first one on. See ../README.md.
import io.nats.client.*;
import io.nats.client.api.OrderedConsumerConfiguration;
import io.nats.client.support.*;

public class LowStock {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("NATS_USER");
        Options options = new Options.Builder().server(System.getenv("NATS_URL"))
            .userInfo(user, System.getenv("NATS_PASSWORD")).inboxPrefix("_INBOX_" + user).build();
        OrderedConsumerConfiguration filter = new OrderedConsumerConfiguration().filterSubject("inventory.item.*.LowStockReached");
        ConsumeOptions pulls = ConsumeOptions.builder().expiresIn(10_000).build();
        try (Connection connection = Nats.connect(options);
             IterableConsumer messages = connection.getStreamContext("INVENTORY").createOrderedConsumer(filter).iterate(pulls)) {
            while (true) {
                Message message = messages.nextMessage(10_000);
                if (message == null) continue;
                // docs/schemas/inventory.item.LowStockReached/1.json
                JsonValue event = JsonParser.parse(message.getData());
                String item = message.getHeaders().getFirst("ce-subject");
                System.out.println(item + " " + event.map.get("available").i + " " + event.map.get("threshold").i);
            }
        }
    }
}
