#include "trust/keys.h"

#include "backend/trust/peer.h"
#include "trust/metadata.h"
#include "trust/provider.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pibox;
using namespace pibox::trust;

namespace {

const std::vector<std::string> kSchemes = {kEd25519, kEcdsaP256, kRsaPssSha256};

/// The order L of Ed25519's group, little-endian.
const std::string kOrder = *fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

/// One key a scheme: making RSA keys is slow.
PrivateKey keyOf(const std::string& scheme) {
  static std::map<std::string, PrivateKey> keys;
  auto found = keys.find(scheme);
  if (found == keys.end()) found = keys.emplace(scheme, PrivateKey::generate(scheme).value()).first;
  return found->second;
}

std::string flipped(std::string hex, std::size_t digit) {
  hex[digit] = hex[digit] == '0' ? '1' : '0';
  return hex;
}

/// s + L of a little-endian scalar: the same point, another encoding.
std::string plusOrder(const std::string& scalar) {
  std::string out = scalar;
  int carry = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const int sum = static_cast<unsigned char>(scalar[i]) + static_cast<unsigned char>(kOrder[i]) + carry;
    out[i] = static_cast<char>(sum & 255);
    carry = sum >> 8;
  }
  return out;
}

}  // namespace

class KeysTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void weVerifyWhatThePeerSigns() {
    const auto answers = test::askPeer({QStringLiteral("sign"), QStringLiteral("3"), QStringLiteral("12")});
    QCOMPARE(answers.size(), 36U);
    for (const auto& answer : answers) {
      const auto key = Key::fromJson(answer["key"]);
      QVERIFY(key);
      QCOMPARE(key->id, answer["id"].get<std::string>());
      const auto bytes = fromHex(answer["bytes"].get<std::string>()).value();
      const auto signature = answer["sig"].get<std::string>();
      QVERIFY2(key->verifies(signature, bytes), key->scheme.c_str());
      QVERIFY(!key->verifies(signature, bytes + "x"));
      for (const std::size_t digit : {std::size_t{0}, signature.size() / 2, signature.size() - 1})
        QVERIFY(!key->verifies(flipped(signature, digit), bytes));
    }
  }

  void thePeerVerifiesWhatWeSign() {
    std::vector<Json> asked;
    std::vector<std::string> ids;
    for (const auto& scheme : kSchemes) {
      const auto key = keyOf(scheme);
      for (const std::string bytes : {"", "a", "a longer text \xc3\xa9"}) {
        const auto signature = key.sign(bytes).value();
        asked.push_back({{"key", key.publicKey().toJson()}, {"bytes", toHex(bytes)}, {"sig", signature}});
        asked.push_back({{"key", key.publicKey().toJson()}, {"bytes", toHex(bytes + "x")}, {"sig", signature}});
        ids.insert(ids.end(), 2, key.publicKey().id);
      }
    }
    const auto answers = test::askPeer({QStringLiteral("verify")}, asked);
    QCOMPARE(answers.size(), asked.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
      QCOMPARE(answers[i]["good"].get<bool>(), i % 2 == 0);
      QCOMPARE(answers[i]["id"].get<std::string>(), ids[i]);
    }
  }

  /// What implementations have got wrong before (as Wycheproof collects it), made afresh by the peer.
  void oddSignatures() {
    const auto answers = test::askPeer({QStringLiteral("vectors")});
    QVERIFY(answers.size() > 100);
    for (const auto& answer : answers) {
      const auto key = Key::fromJson(answer["key"]);
      QVERIFY(key);
      const auto bytes = fromHex(answer["bytes"].get<std::string>()).value();
      const bool verifies = key->verifies(answer["sig"].get<std::string>(), bytes);
      QVERIFY2(
          verifies == answer["good"].get<bool>(),
          (key->scheme + ": " + answer["why"].get<std::string>() + " " + answer["sig"].get<std::string>()).c_str());
    }
  }

  void malformedNeverVerifies() {
    for (const auto& scheme : kSchemes) {
      const auto key = keyOf(scheme);
      const auto good = key.sign("text").value();
      const auto& publicKey = key.publicKey();
      QVERIFY(publicKey.verifies(good, "text"));
      for (const std::string& bad :
           {std::string(), good.substr(1), good.substr(2), good + "0", good + "00", "00" + good, "zz" + good.substr(2),
            std::string(good.size(), '0'), std::string(good.size(), 'f'), std::string(4096, 'a')})
        QVERIFY2(!publicKey.verifies(bad, "text"), (scheme + " " + bad).c_str());
    }
  }

  void schemeAndKeyMustFit() {
    for (const auto& from : kSchemes) {
      const auto key = keyOf(from);
      const auto signature = key.sign("text").value();
      for (const auto& to : kSchemes) {
        auto other = key.publicKey();
        other.scheme = to;
        QCOMPARE(other.verifies(signature, "text"), from == to);
      }
      auto other = key.publicKey();
      other.type = "quantum";
      QVERIFY(!other.verifies(signature, "text"));
      other = key.publicKey();
      other.scheme += "x";
      QVERIFY(!other.verifies(signature, "text"));
    }
  }

  /// A second encoding of a good Ed25519 signature must not count (RFC 8032, 5.1.7: S is below L).
  void ed25519IsNotMalleable() {
    for (int i = 0; i < 20; ++i) {
      const auto key = PrivateKey::generate(kEd25519).value();
      const auto raw = fromHex(key.sign("text").value()).value();
      const auto twin = toHex(raw.substr(0, 32) + plusOrder(raw.substr(32)));
      QVERIFY(!key.publicKey().verifies(twin, "text"));
    }
  }

  void ecdsaNegatives() {
    const auto key = keyOf(kEcdsaP256);
    const auto& publicKey = key.publicKey();
    // r and s of nothing, of one, of the group's order; and other encodings.
    const std::string order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
    for (const std::string& bad :
         {std::string("3006020100020100"), std::string("3006020101020101"), std::string("3006020100020101"),
          "3046022100" + order + "022100" + order, std::string("3006020180020180"), std::string("30080202000102020001"),
          std::string("0500")})
      QVERIFY2(!publicKey.verifies(bad, "text"), bad.c_str());
    // BER instead of DER: the length of the sequence in the long form.
    for (int i = 0; i < 10; ++i) {
      const auto good = key.sign("text").value();
      QVERIFY(publicKey.verifies(good, "text"));
      QVERIFY(!publicKey.verifies("3081" + good.substr(2), "text"));
      QVERIFY(!publicKey.verifies(good + "0500", "text"));
    }
  }

  void rsaNegatives() {
    const auto key = keyOf(kRsaPssSha256);
    const auto good = key.sign("text").value();
    QVERIFY(!key.publicKey().verifies("00" + good, "text"));
    QVERIFY(!key.publicKey().verifies(good.substr(0, good.size() - 2), "text"));
    QVERIFY(!key.publicKey().verifies("01" + std::string(good.size() - 2, '0'), "text"));
  }

  void badPublicKeys() {
    const auto rsa = keyOf(kRsaPssSha256);
    const auto signature = rsa.sign("text").value();
    const auto pem = rsa.publicKey().publicValue;
    for (const std::string& value :
         {std::string(), std::string("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n"),
          pem.substr(0, pem.size() / 2), "-----BEGIN RSA PUBLIC KEY-----" + pem.substr(26), std::string(15000, 'A')})
      QVERIFY(!Key::make("rsa", kRsaPssSha256, value).verifies(signature, "text"));
    const auto text = PrivateKey::generate(kEd25519).value();
    QVERIFY(!Key::make("ed25519", kEd25519, text.publicKey().publicValue + "00")
                 .verifies(text.sign("text").value(), "text"));
  }

  void pemRoundTrip() {
    for (const auto& scheme : kSchemes) {
      const auto key = keyOf(scheme);
      const auto plain = key.toPem().value();
      QVERIFY(plain.starts_with("-----BEGIN PRIVATE KEY-----"));
      QCOMPARE(PrivateKey::fromPem(plain)->publicKey().id, key.publicKey().id);
      const auto sealed = key.toPem("correct horse").value();
      QVERIFY(sealed.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
      QCOMPARE(PrivateKey::fromPem(sealed, "correct horse")->publicKey().id, key.publicKey().id);
      QVERIFY(PrivateKey::fromPem(sealed, "wrong").error().code == Code::KeyInvalid);
      QVERIFY(PrivateKey::fromPem(sealed).error().code == Code::InvalidArgument);
    }
    QVERIFY(PrivateKey::generate("rot13").error().code == Code::InvalidArgument);
  }

  /// Keys encrypted by others: openssl's defaults are too weak to keep, its strong forms are read.
  void pemOfOthers() {
    const auto convert = [](const std::string& pem, const QStringList& arguments) {
      QProcess openssl;
      openssl.start(QStringLiteral("openssl"), QStringList{QStringLiteral("pkcs8"), QStringLiteral("-topk8"),
                                                           QStringLiteral("-passout"), QStringLiteral("pass:secret")} +
                                                   arguments);
      openssl.write(QByteArray::fromStdString(pem));
      openssl.closeWriteChannel();
      openssl.waitForFinished();
      return openssl.readAllStandardOutput().toStdString();
    };
    const auto key = PrivateKey::generate(kEd25519).value();
    const auto plain = key.toPem().value();
    const auto id = key.publicKey().id;
    QCOMPARE(PrivateKey::fromPem(convert(plain, {QStringLiteral("-scrypt")}), "secret")->publicKey().id, id);
    QCOMPARE(PrivateKey::fromPem(convert(plain, {QStringLiteral("-iter"), QStringLiteral("600000")}), "secret")
                 ->publicKey()
                 .id,
             id);
    for (const QStringList& weak : {QStringList{QStringLiteral("-iter"), QStringLiteral("2048")},
                                    QStringList{QStringLiteral("-v1"), QStringLiteral("PBE-SHA1-3DES")}}) {
      const auto sealed = convert(plain, weak);
      QVERIFY(sealed.starts_with("-----BEGIN ENCRYPTED"));
      const auto loaded = PrivateKey::fromPem(sealed, "secret");
      QVERIFY(!loaded && loaded.error().code == Code::KeyInvalid);
    }
    // Work beyond all measure is refused before it is done.
    QElapsedTimer timer;
    timer.start();
    const auto greedy = convert(plain, {QStringLiteral("-scrypt"), QStringLiteral("-scrypt_N"), QStringLiteral("16384"),
                                        QStringLiteral("-scrypt_p"), QStringLiteral("64")});
    const auto made = timer.restart();
    QVERIFY(PrivateKey::fromPem(greedy, "secret").error().detail.contains("too long"));
    QVERIFY(timer.elapsed() < made);
  }

  /// One key written in two ways has two ids, and is one signer.
  void thresholdCountsKeysNotSpellings() {
    for (const auto& scheme : kSchemes) {
      const auto key = keyOf(scheme);
      auto spelling = key.publicKey().publicValue;
      if (scheme == kEd25519)
        std::ranges::transform(spelling, spelling.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
      else
        spelling = "\n" + spelling + "\n";
      const auto twin = Key::make(key.publicKey().type, scheme, spelling);
      QVERIFY(twin.id != key.publicKey().id);
      const auto signature = key.sign("text").value();
      QVERIFY(twin.verifies(signature, "text"));
      const std::map<std::string, Key> keys = {{key.publicKey().id, key.publicKey()}, {twin.id, twin}};
      const std::vector<Signature> signatures = {{key.publicKey().id, signature}, {twin.id, signature}};
      const RoleKeys role{{key.publicKey().id, twin.id}, 2};
      QVERIFY(!verifyThreshold(signatures, "text", keys, role, "role"));
    }
  }

  void thresholdCountsSignersNotIds() {
    const auto key = PrivateKey::generate(kEd25519).value();
    auto twin = key.publicKey();
    twin.id = std::string(64, 'a');
    const std::map<std::string, Key> keys = {{key.publicKey().id, key.publicKey()}, {twin.id, twin}};
    const auto signature = key.sign("text").value();
    const std::vector<Signature> signatures = {{key.publicKey().id, signature}, {twin.id, signature}};
    RoleKeys role{{key.publicKey().id, twin.id}, 2};
    QVERIFY(!verifyThreshold(signatures, "text", keys, role, "role"));
    role.threshold = 1;
    QVERIFY(verifyThreshold(signatures, "text", keys, role, "role"));
    role.keyIds.clear();
    QVERIFY(verifyThreshold(signatures, "text", keys, role, "role").error().code == Code::MetadataSignature);
  }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
