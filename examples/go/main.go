// Prints each warning of low stock. Needs the access of an app that may read INVENTORY; see README.md.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"log"
	"os"
)

// LowStockReached is docs/schemas/inventory.item.LowStockReached/1.json.
type LowStockReached struct{ Available, Threshold int }

func main() {
	user := os.Getenv("NATS_USER")
	nc, err := nats.Connect(os.Getenv("NATS_URL"), nats.UserInfo(user, os.Getenv("NATS_PASSWORD")), nats.CustomInboxPrefix("_INBOX_"+user))
	must(err)
	js, err := jetstream.New(nc)
	must(err)
	filter := jetstream.OrderedConsumerConfig{FilterSubjects: []string{"inventory.item.*.LowStockReached"}}
	consumer, err := js.OrderedConsumer(context.Background(), "INVENTORY", filter)
	must(err)
	messages, err := consumer.Messages()
	must(err)
	for message, err := messages.Next(); err == nil; message, err = messages.Next() {
		var event LowStockReached
		must(json.Unmarshal(message.Data(), &event))
		fmt.Println(message.Headers().Get("ce-subject"), event.Available, event.Threshold)
	}
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
