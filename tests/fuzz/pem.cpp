// PEM: public keys as metadata carries them, private keys as the publisher keeps them.

#include "fuzz/fuzz.h"
#include "trust/keys.h"

using namespace pibox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = test::textOf(data, size);
  for (const char* scheme : {trust::kEcdsaP256, trust::kRsaPssSha256, trust::kEd25519}) {
    const char* type = scheme == trust::kRsaPssSha256 ? "rsa" : scheme == trust::kEd25519 ? "ed25519" : "ecdsa";
    const auto key = trust::Key::make(type, scheme, std::string(text));
    test::require(!key.verifies("3006020101020101", "text"), "no key takes a made-up signature");
  }
  // Without a passphrase nothing is derived: deriving is slow, and its parameters are checked before.
  const auto key = trust::PrivateKey::fromPem(text);
  if (key) {
    const auto pem = key->toPem();
    test::require(pem && trust::PrivateKey::fromPem(*pem)->publicKey() == key->publicKey(),
                  "what was read can be written");
  }
  return 0;
}
