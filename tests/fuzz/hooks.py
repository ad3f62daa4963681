"""Lets the fuzzer reach a school on this machine and nothing else, and counts what each address answered."""

import atexit
import collections
import json
import os
import socket
import ssl

import schemathesis

SERVER_NAME = os.environ["FUZZ_SERVER_NAME"]
COUNTS_FILE = os.environ["FUZZ_COUNTS"]

with open(os.environ["FUZZ_AUTHORITY"], "rb") as der, open(os.environ["FUZZ_AUTHORITY_AS_TEXT"], "w", encoding="ascii") as text:
    text.write(ssl.DER_cert_to_PEM_cert(der.read()))

look_up = socket.getaddrinfo
counts = collections.defaultdict(collections.Counter)


def only_here(host, *rest, **named):
    """The school's name stands for this machine, as in a pairing file; every other name is refused."""
    if host not in (SERVER_NAME, SERVER_NAME.encode()):
        raise OSError(f"the fuzzer has no business at {host!r}")
    return look_up("127.0.0.1", *rest, **named)


socket.getaddrinfo = only_here


@schemathesis.hook
def after_call(context, case, response):
    counts[case.operation.path][str(response.status_code)] += 1


@atexit.register
def write_counts():
    with open(COUNTS_FILE, "w", encoding="utf-8") as file:
        json.dump(counts, file)
