#!/usr/bin/env python3
"""The other reader: python3-securesystemslib and python3-cryptography, driven by the tests over standard input and output, one JSON object a line.

canonical SEED COUNT   random values: {"json": text, "canonical": hex}
sign SEED COUNT        signatures by fresh keys of each scheme: {"key": object, "id": hex, "bytes": hex, "sig": hex}
verify                 reads {"key", "bytes", "sig"} and says {"id": hex, "good": true or false}
"""

import hashlib
import json
import random
import sys

from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner, Key, Signature


def say(value):
    print(json.dumps(value), flush=True)


def text(source):
    kinds = ["abc", "\"\\/", "\n\t\r\b\f\0\x1f\x7f", "\u00e9\u0153\u4e16\u2028\ufffd\ufeff", "\U0001f600\U0010ffff", "\ue000\ud7ff"]
    return "".join(source.choice(source.choice(kinds)) for _ in range(source.randrange(12)))


def value(source, depth=0):
    kind = source.randrange(5 if depth > 4 else 8)
    if kind == 0:
        return source.choice([None, True, False])
    if kind == 1:
        return source.choice([0, -1, 1, 2**53, 2**63 - 1, -(2**63), source.randrange(-(10**18), 10**18)])
    if kind < 5:
        return text(source)
    if kind < 6:
        return [value(source, depth + 1) for _ in range(source.randrange(5))]
    return {text(source): value(source, depth + 1) for _ in range(source.randrange(6))}


def canonical(seed, count):
    source = random.Random(seed)
    for _ in range(count):
        made = value(source)
        served = json.dumps(made, ensure_ascii=source.random() < 0.5, indent=source.choice([None, 1]))
        say({"json": served, "canonical": encode_canonical(made).encode().hex()})


def sign(seed, count):
    source = random.Random(seed)
    for make in (CryptoSigner.generate_ed25519, CryptoSigner.generate_ecdsa, CryptoSigner.generate_rsa):
        signer = make()
        for _ in range(count):
            data = source.randbytes(source.choice([0, 1, 31, 32, 33, 1000, 70000]))
            key = signer.public_key
            say({"key": key.to_dict(), "id": key.keyid, "bytes": data.hex(), "sig": signer.sign(data).signature})


def verify():
    for line in sys.stdin:
        asked = json.loads(line)
        key = Key.from_dict("", asked["key"])
        identity = hashlib.sha256(encode_canonical(key.to_dict()).encode()).hexdigest()
        try:
            key.verify_signature(Signature("", asked["sig"]), bytes.fromhex(asked["bytes"]))
            good = True
        except (UnverifiedSignatureError, VerificationError):
            good = False
        say({"id": identity, "good": good})


if sys.argv[1] == "canonical":
    canonical(int(sys.argv[2]), int(sys.argv[3]))
elif sys.argv[1] == "sign":
    sign(int(sys.argv[2]), int(sys.argv[3]))
else:
    verify()
