// The settings of a real Debian system as the old image, the same a few releases later as the new one, and the edits
// that a person makes between them. The old one is that of the machine the tests run on.

#include "carry/trial.h"
#include "releases.h"

#include <QCoreApplication>
#include <QTest>

using namespace pibox;
using carry_test::bankId;

class DebianTest : public carry_test::Releases {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    begin();
    QVERIFY(
        inTree("mkdir -p etc var/lib/dpkg/info usr/bin usr/share home srv root; cp -a /etc/. etc/; rm -f "
               "etc/resolv.conf etc/mtab; cp -a /var/lib/dpkg/status /var/lib/dpkg/diversions var/lib/dpkg/; for p in "
               "bash coreutils base-files passwd; do cp -a /var/lib/dpkg/info/$p.* var/lib/dpkg/info/; done; echo old "
               ">usr/bin/vlc; echo 0123456789abcdef0123456789abcdef >etc/machine-id; echo debian >etc/hostname"));
    QVERIFY(publish(1) && setCurrent(1));
    fs::remove(m_layout.carryPending(bankId(1)));
  }
  void cleanup() { end(); }

  /// Nobody changed anything: the new image is all there is to see.
  void untouchedFollows() {
    QVERIFY(inRelease(1, "find etc -type f | head -400 | while read -r f; do touch \"$f\"; done"));
    QVERIFY(
        inTree(
            "sed -i 's/^Version: \\(.*\\)/Version: \\1+deb13u2/' var/lib/dpkg/status; echo new >>etc/debian_version") &&
        publish(2));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QCOMPARE(upperOf(2).size(), 1UL);
    QCOMPARE(reportOf(2)["counts"]["conflicts"].get<int>(), 0);
  }

  void whatAPersonDoes() {
    QVERIFY(inRelease(
        1,
        "echo livingroom >etc/hostname; sed -i 's/debian/livingroom/' etc/hosts; "
        "printf 'network={\\n ssid=\"home\"\\n psk=\"secret\"\\n}\\n' >etc/wpa_supplicant.conf; chmod 600 "
        "etc/wpa_supplicant.conf; "
        "sed -i 's/^root:[^:]*:/root:$6$new:/' etc/shadow; "
        "echo 'ann:x:1000:1000:Ann:/home/ann:/bin/bash' >>etc/passwd; echo 'ann:x:1000:' >>etc/group; echo "
        "'ann:$6$pw:20000:0:99999:7:::' >>etc/shadow; mkdir -p home/ann/.ssh; echo key >home/ann/.ssh/authorized_keys; "
        "chown -R 1000:1000 home/ann; chmod 700 home/ann/.ssh; "
        "mkdir -p etc/ssh; echo hostkey >etc/ssh/ssh_host_ed25519_key; chmod 600 etc/ssh/ssh_host_ed25519_key; "
        // A package of one's own, one upgraded by hand, a default removed, an alternative chosen.
        "printf 'Package: htop\\nStatus: install ok installed\\nVersion: 3.4\\n\\n' >>var/lib/dpkg/status; echo htop "
        ">usr/bin/htop; echo /usr/bin/htop >var/lib/dpkg/info/htop.list; echo sum >var/lib/dpkg/info/htop.md5sums; "
        "sed -i '/^Package: bash$/,/^$/s/^Version: .*/Version: 9:mine/' var/lib/dpkg/status; echo /usr/bin/own-bash "
        ">>var/lib/dpkg/info/bash.list; echo mine >usr/bin/own-bash; "
        "rm -f etc/motd; ln -sfn /usr/bin/vim.basic etc/alternatives/editor; "
        "echo 'alias ll=\"ls -l\"' >>etc/bash.bashrc; cp var/lib/dpkg/status var/lib/dpkg/status-old"));
    QVERIFY(
        inTree("sed -i 's/^Version: \\(.*\\)/Version: \\1+deb13u2/' var/lib/dpkg/status; "
               // A new system user, with the number that was the person's; another one renumbered.
               "echo 'kiosk:x:1000:1000::/srv:/usr/sbin/nologin' >>etc/passwd; echo 'kiosk:x:1000:' >>etc/group; echo "
               "'kiosk:!:20000::::::' >>etc/shadow; "
               "sed -i '1s/^/# shipped anew\\n/' etc/bash.bashrc; echo new >usr/bin/vlc"));
    QVERIFY(publish(2));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(
        2,
        "grep -qx livingroom etc/hostname; grep -q 'psk=\"secret\"' etc/wpa_supplicant.conf; [ \"$(stat -c %a "
        "etc/wpa_supplicant.conf)\" = 600 ]"));
    QVERIFY(inRelease(
        2,
        "grep -q '^root:$6$new:' etc/shadow; grep -q '^ann:$6$pw:' etc/shadow; grep -q '^kiosk:!:' etc/shadow; "
        "[ \"$(stat -c %a etc/shadow)\" = \"$(stat -c %a /etc/shadow)\" ]"));
    QVERIFY(inRelease(
        2,
        "grep -q '^kiosk:x:1000:1000:' etc/passwd; u=$(grep '^ann:' etc/passwd | cut -d: -f3); [ \"$u\" != 1000 ]; [ "
        "\"$(stat -c %u home/ann/.ssh/authorized_keys)\" = \"$u\" ]; [ \"$(cut -d: -f3 etc/passwd | sort | uniq "
        "-d)\" = \"\" ]"));
    QVERIFY(inRelease(
        2,
        "grep -qx hostkey etc/ssh/ssh_host_ed25519_key; grep -qx 0123456789abcdef0123456789abcdef etc/machine-id; [ "
        "! -e etc/motd ]; [ \"$(readlink etc/alternatives/editor)\" = /usr/bin/vim.basic ]"));
    QVERIFY(inRelease(
        2,
        "head -n 1 etc/bash.bashrc | grep -qx '# shipped anew'; grep -q 'alias ll=' etc/bash.bashrc; grep -qx new "
        "usr/bin/vlc"));
    // The database is that of the new image, with one's own package in it, and no other.
    QVERIFY(inRelease(
        2,
        "grep -qx 'Package: htop' var/lib/dpkg/status; [ -f var/lib/dpkg/info/htop.list ]; [ -f "
        "var/lib/dpkg/info/htop.md5sums ]; [ -f usr/bin/htop ]; ! grep -q 9:mine var/lib/dpkg/status; [ \"$(grep "
        "-c '^Package: bash$' var/lib/dpkg/status)\" = 1 ]; [ ! -e usr/bin/own-bash ]; [ ! -e "
        "var/lib/dpkg/status-old ]"));
    const auto report = reportOf(2);
    QCOMPARE(report["renumbered"].size(), std::size_t{2});
    QVERIFY(report["packages"].size() >= 2);
  }
};

QTEST_GUILESS_MAIN(DebianTest)
#include "debian_test.moc"
