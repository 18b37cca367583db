#!/bin/sh
# Starts the broker. Streams from before each app had its own account are moved to the account that owns them now.
set -eu
store="${STORE:-/data/jetstream}"
if [ -d "$store/\$G" ]; then
  if [ -e "$store/STREAMS" ]; then echo "$store/\$G is left as it is: the streams in $store/STREAMS are used"
  else mv "$store/\$G" "$store/STREAMS"; fi
fi
# Its Go runtime uses processor time to look for work on each processor that it may use: half of them are enough beside the apps.
half=$(($(nproc 2>/dev/null || echo 2) / 2))
export GOMAXPROCS="${GOMAXPROCS:-$((half > 0 ? half : 1))}"
exec nats-server --config "${1:-/etc/nats/nats.conf}"
