#!/usr/bin/env python3
"""The other reader: python3-securesystemslib and python3-cryptography, driven by the tests over standard input and output, one JSON object a line.

canonical SEED COUNT   random values: {"json": text, "canonical": hex}
sign SEED COUNT        signatures by fresh keys of each scheme: {"key": object, "id": hex, "bytes": hex, "sig": hex}
vectors                signatures that must not verify, and a few odd ones that must: {"why", "key", "bytes", "sig", "good"}
verify                 reads {"key", "bytes", "sig"} and says {"id": hex, "good": true or false}
"""

import hashlib
import json
import random
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
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


def vectors():
    for made in (ed25519_vectors, ecdsa_vectors, rsa_vectors):
        for why, key, data, signature, good in made():
            say({"why": why, "key": key, "bytes": data.hex(), "sig": signature.hex(), "good": good})


DATA = b"what is signed"


def ed25519_key(raw):
    return {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": raw.hex()}}


def ed25519_vectors():
    order = 2**252 + 27742317777372353535851937790883648493
    prime = 2**255 - 19
    private = ed25519.Ed25519PrivateKey.generate()
    raw = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    key, signature = ed25519_key(raw), private.sign(DATA)
    point, scalar = signature[:32], int.from_bytes(signature[32:], "little")

    def with_scalar(number):
        return point + (number % 2**256).to_bytes(32, "little")

    yield "as it should be", key, DATA, signature, True
    yield "another text", key, DATA + b" ", signature, False
    for times in (1, 2, 7):
        yield f"s + {times} L", key, DATA, with_scalar(scalar + times * order), False
    yield "-s", key, DATA, with_scalar(order - scalar), False
    yield "s of 0", key, DATA, with_scalar(0), False
    yield "s of L", key, DATA, with_scalar(order), False
    yield "s with its highest bit set", key, DATA, with_scalar(scalar | 1 << 255), False
    yield "the sign of R turned", key, DATA, signature[:31] + bytes([signature[31] ^ 0x80]) + signature[32:], False
    yield "R beyond the field", key, DATA, b"\xff" * 32 + signature[32:], False
    yield "all zero", key, DATA, bytes(64), False
    yield "the parts swapped", key, DATA, signature[32:] + signature[:32], False
    yield "cut", key, DATA, signature[:63], False
    yield "longer", key, DATA, signature + b"\0", False
    yield "twice", key, DATA, signature + signature, False
    # Keys of small order: with them anybody's signature of nothing would be good for any text.
    eighth = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
    small = [1, prime - 1, 0, eighth, prime - eighth, prime, prime + 1]
    for y in small:
        for sign in (0, 1 << 255):
            bad = (y | sign).to_bytes(32, "little")
            for r in (bad, (1).to_bytes(32, "little"), (prime - 1).to_bytes(32, "little"), bytes(32)):
                yield f"a key of small order, y = {y:x}", ed25519_key(bad), DATA, r + bytes(32), False
    yield "a key that is no point", ed25519_key((2).to_bytes(32, "little")), DATA, signature, False
    yield "a key cut", ed25519_key(raw[:31]), DATA, signature, False


def der(tag, content, length=None):
    return bytes([tag]) + (bytes([len(content)]) if length is None else length) + content


def integer(number, pad=b""):
    return der(2, pad + number.to_bytes(number.bit_length() // 8 + 1, "big"))


def pem_key(keytype, scheme, public):
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return {"keytype": keytype, "scheme": scheme, "keyval": {"public": pem}}


def ecdsa_vectors():
    n = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    scheme = "ecdsa-sha2-nistp256"
    private = ec.generate_private_key(ec.SECP256R1())
    key = pem_key("ecdsa", scheme, private.public_key())
    signature = private.sign(DATA, ec.ECDSA(hashes.SHA256()))
    r, s = utils.decode_dss_signature(signature)

    def pair(a, b):
        return der(0x30, integer(a) + integer(b))

    yield "as it should be", key, DATA, signature, True
    yield "under the key type that the specification names", {**key, "keytype": scheme}, DATA, signature, True
    yield "the other s: as good by the standard, and one signer all the same", key, DATA, pair(r, n - s), True
    yield "another text", key, DATA + b" ", signature, False
    yield "another hash", key, DATA, private.sign(DATA, ec.ECDSA(hashes.SHA384())), False
    for why, a, b in (("r and s swapped", s, r), ("r of 0", 0, s), ("s of 0", r, 0), ("both 0", 0, 0), ("both 1", 1, 1), ("r + n", r + n, s),
                      ("s + n", r, s + n), ("r of n", n, s), ("s of n", r, n), ("r huge", 1 << 4096, s)):
        if a.bit_length() < 900:
            yield why, key, DATA, pair(a, b), False
    yield "r negative", key, DATA, der(0x30, der(2, (r - 2**256).to_bytes(33, "big", signed=True)) + integer(s)), False
    yield "r with a zero too many", key, DATA, der(0x30, integer(r, b"\0") + integer(s)), False
    yield "s with a zero too many", key, DATA, der(0x30, integer(r) + integer(s, b"\0")), False
    inside = integer(r) + integer(s)
    yield "the length in its long form", key, DATA, der(0x30, inside, bytes([0x81, len(inside)])), False
    yield "the length with zeros", key, DATA, der(0x30, inside, bytes([0x82, 0, len(inside)])), False
    yield "no length", key, DATA, der(0x30, inside + b"\0\0", b"\x80"), False
    yield "a length too large", key, DATA, der(0x30, inside, bytes([len(inside) + 1])), False
    yield "a length too small", key, DATA, der(0x30, inside, bytes([len(inside) - 1])), False
    yield "a third number", key, DATA, der(0x30, inside + integer(1)), False
    yield "something behind it", key, DATA, signature + b"\5\0", False
    yield "a set instead of a sequence", key, DATA, der(0x31, inside), False
    yield "one number", key, DATA, der(0x30, integer(r)), False
    yield "no number", key, DATA, der(0x30, b""), False
    yield "bits instead of numbers", key, DATA, der(0x30, der(3, b"\0" + r.to_bytes(32, "big")) + integer(s)), False
    yield "not DER at all: r and s as they are", key, DATA, r.to_bytes(32, "big") + s.to_bytes(32, "big"), False
    for curve in (ec.SECP384R1(), ec.SECP256K1()):
        other = ec.generate_private_key(curve)
        yield f"a key on {curve.name}", pem_key("ecdsa", scheme, other.public_key()), DATA, other.sign(DATA, ec.ECDSA(hashes.SHA256())), False


def rsa_vectors():
    scheme = "rsassa-pss-sha256"
    private = rsa.generate_private_key(65537, 2048)
    key = pem_key("rsa", scheme, private.public_key())
    n = private.public_key().public_numbers().n

    def sign(salt=32, digest=hashes.SHA256(), mask=hashes.SHA256(), by=private):
        return by.sign(DATA, padding.PSS(padding.MGF1(mask), salt), digest)

    good = sign()
    number = int.from_bytes(good, "big")
    yield "as it should be", key, DATA, good, True
    yield "another text", key, DATA + b" ", good, False
    for salt in (0, 20, 31, 33, 64, padding.PSS.MAX_LENGTH):
        yield f"a salt of {salt}", key, DATA, sign(salt), False
    for digest in (hashes.SHA1(), hashes.SHA384(), hashes.SHA512()):
        yield f"hashed with {digest.name}", key, DATA, sign(digest=digest), False
        yield f"masked with {digest.name}", key, DATA, sign(mask=digest), False
    yield "PKCS#1 1.5", key, DATA, private.sign(DATA, padding.PKCS1v15(), hashes.SHA256()), False
    yield "PKCS#1 1.5 under its own name", {**key, "scheme": "rsa-pkcs1v15-sha256"}, DATA, private.sign(DATA, padding.PKCS1v15(), hashes.SHA256()), False
    if number + n < 1 << 2048:
        yield "s + n", key, DATA, (number + n).to_bytes(256, "big"), False
    yield "n - s", key, DATA, (n - number).to_bytes(256, "big"), False
    for special in (0, 1, n - 1):
        yield f"the number {special:x}"[:30], key, DATA, special.to_bytes(256, "big"), False
    yield "n itself", key, DATA, n.to_bytes(256, "big"), False
    yield "a zero before it", key, DATA, b"\0" + good, False
    yield "cut", key, DATA, good[:-1], False
    small = rsa.generate_private_key(65537, 1024)
    yield "a key of 1024 bits", pem_key("rsa", scheme, small.public_key()), DATA, sign(by=small), False
    der_key = private.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()
    yield "a key in another wrapping", {**key, "keyval": {"public": der_key}}, DATA, good, False
    secret = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    yield "a private key as a public one", {**key, "keyval": {"public": secret}}, DATA, good, False
    yield "a key for ECDSA", {**key, "keytype": "ecdsa"}, DATA, good, False


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
elif sys.argv[1] == "vectors":
    vectors()
else:
    verify()
