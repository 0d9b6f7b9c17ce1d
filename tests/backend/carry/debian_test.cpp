// A real Debian 12 system as the old image, the same packages of Debian 13 as the new one (debian_sets.py), and the
// edits that a person makes between them.

#include "carry/trial.h"
#include "releases.h"

#include <QCoreApplication>
#include <QTest>

#include <set>

using namespace pibox;
using carry_test::bankId;

namespace {

const snapshot::Options kSeen{.times = false, .links = false, .layer = false};

/// Unpacks a package as dpkg does, and adds it to the database. $1 in the script: the file.
constexpr auto kInstall = R"SH(
install_package() {
  dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink
  p=$(dpkg-deb -f "$1" Package)
  dpkg-deb -f "$1" | sed '1a Status: install ok installed' >>var/lib/dpkg/status; echo >>var/lib/dpkg/status
  dpkg-deb --fsys-tarfile "$1" | tar -t | sed 's,^\.,,; s,/$,,; s,^$,/.,' >var/lib/dpkg/info/$p.list
  dpkg-deb --ctrl-tarfile "$1" | tar -xO ./md5sums >var/lib/dpkg/info/$p.md5sums
}
)SH";

/// What a person does with the older system, as root, in its root.
constexpr auto kEdits = R"SH(
echo livingroom >etc/hostname; sed -i 's/pibox/livingroom/' etc/hosts; ln -sf /usr/share/zoneinfo/Europe/Paris etc/localtime
printf 'network={\n ssid="home"\n psk="secret"\n}\n' >etc/wpa_supplicant/wpa_supplicant.conf; chmod 600 etc/wpa_supplicant/wpa_supplicant.conf
printf '[wifi]\nssid=home\n' >etc/NetworkManager/system-connections/home.nmconnection; chmod 600 etc/NetworkManager/system-connections/home.nmconnection
sed -i 's/^root:[^:]*:/root:$6$new:/' etc/shadow
echo 'ann:x:1000:1000:Ann:/home/ann:/bin/bash' >>etc/passwd; echo 'ann:x:1000:' >>etc/group; echo 'ann:$6$pw:20000:0:99999:7:::' >>etc/shadow
echo 'ann:!::' >>etc/gshadow; sed -i 's/^sudo:x:27:$/sudo:x:27:ann/' etc/group
mkdir -p home/ann/.ssh; echo key >home/ann/.ssh/authorized_keys; chown -R 1000:1000 home/ann; chmod 700 home/ann/.ssh
echo hostkey >etc/ssh/ssh_host_ed25519_key; chmod 600 etc/ssh/ssh_host_ed25519_key
sed -i 's/^#PasswordAuthentication yes/PasswordAuthentication no/' etc/ssh/sshd_config
echo 'alias ll="ls -l"' >>etc/bash.bashrc; sed -i 's/^UMASK.*/UMASK 027/' etc/login.defs; echo 'net.ipv4.ip_forward=1' >>etc/sysctl.conf
sed -i 's/^rotate 4/rotate 2/' etc/logrotate.conf; sed -i 's,^music_directory.*,music_directory "/userdata/music",' etc/mpd.conf
echo '0 3 * * * root /usr/local/bin/backup' >etc/cron.d/backup; mkdir -p usr/local/bin; printf '#!/bin/sh\n' >usr/local/bin/backup; chmod 755 usr/local/bin/backup
rm -r etc/update-motd.d; rm etc/motd
install_package "$sets"/own/htop_*.deb; install_package "$sets"/own/rsync_*.deb
m=usr/lib/modules/6.1.0-37-rpi; mkdir $m/updates; echo own >$m/updates/own.ko; echo updates/own.ko: >>$m/modules.dep
mkdir -p var/log; dd if=/dev/zero of=var/log/own.log bs=1M count=200 2>/dev/null; echo short >var/log/short.log
echo playing >var/lib/mpd/state; chown 104:104 var/lib/mpd/state
)SH";

/// What has to hold in the newer one.
constexpr auto kExpected = R"SH(
[ "$(cat etc/hostname)" = livingroom ]; grep -q 'psk="secret"' etc/wpa_supplicant/wpa_supplicant.conf
[ "$(readlink etc/localtime)" = /usr/share/zoneinfo/Europe/Paris ]
grep -q '^root:$6$new:' etc/shadow; grep -q '^ann:$6$pw:' etc/shadow; grep -qx 'ann:x:1000:1000:Ann:/home/ann:/bin/bash' etc/passwd
grep -q '^polkitd:' etc/passwd; grep -q '^polkitd:' etc/shadow; grep -qx 'sudo:x:27:ann' etc/group; grep -q '^ann:' etc/gshadow
[ "$(stat -c '%a %u %g' etc/shadow)" = '640 0 42' ]; [ -z "$(cut -d: -f3 etc/passwd | sort | uniq -d)" ]
grep -q '^mpd:x:102:' etc/passwd; [ "$(stat -c '%u %g' var/lib/mpd/state)" = '102 102' ]
[ "$(stat -c '%a %u' home/ann/.ssh)" = '700 1000' ]
grep -qx 'PasswordAuthentication no' etc/ssh/sshd_config  # changed beside each other: the person's file
grep -q 'alias ll=' etc/bash.bashrc; grep -qF '${SUDO_PS1-}' etc/bash.bashrc
grep -q '^music_directory.*/userdata/music' etc/mpd.conf; grep -q include_optional etc/mpd.conf; grep -qx 'rotate 2' etc/logrotate.conf
[ ! -e etc/motd ]; [ ! -e etc/update-motd.d ]
[ "$(grep -c '^Package: rsync$' var/lib/dpkg/status)" = 1 ]; grep -qx 'Package: htop' var/lib/dpkg/status
grep -A9 '^Package: rsync$' var/lib/dpkg/status | grep -q '^Version: 3\.[4-9]'; [ -x usr/bin/htop ]
[ ! -e usr/share/doc/rsync ]; [ ! -e usr/lib/modules/6.1.0-37-rpi ]; [ -f usr/lib/modules/6.12.41-rpi/kernel/snd.ko ]
[ ! -e var/log/own.log ]; grep -qx short var/log/short.log
)SH";

/// What the person has made or changed, or a package that is the person's.
bool isOwn(const std::string& path) {
  static const std::set<std::string> kOwn{"etc/NetworkManager/system-connections/home.nmconnection",
                                          "etc/bash.bashrc",
                                          "etc/cron.d/backup",
                                          "etc/group",
                                          "etc/gshadow",
                                          "etc/hostname",
                                          "etc/hosts",
                                          "etc/localtime",
                                          "etc/login.defs",
                                          "etc/logrotate.conf",
                                          "etc/mpd.conf",
                                          "etc/passwd",
                                          "etc/shadow",
                                          "etc/ssh/ssh_host_ed25519_key",
                                          "etc/ssh/sshd_config",
                                          "etc/sysctl.conf",
                                          "etc/wpa_supplicant/wpa_supplicant.conf",
                                          "usr/bin/htop",
                                          "var/lib/dpkg/info/htop.list",
                                          "var/lib/dpkg/info/htop.md5sums",
                                          "var/lib/dpkg/status",
                                          "var/lib/mpd/state",
                                          "var/log/short.log"};
  for (const char* folder : {"home/ann", "usr/local", "usr/share"})
    if (path.starts_with(folder)) return true;
  return kOwn.contains(path);
}

}  // namespace

class DebianTest : public carry_test::Releases {
  Q_OBJECT
  fs::path m_sets = fs::path(qEnvironmentVariable("PIBOX_DEV_DIR").toStdString()) / "debian-sets";

  /// Makes release N of a set.
  bool put(int release, const char* set) {
    const auto bank = m_layout.bank(bankId(release));
    fs::create_directories(bank / "upper");
    fs::create_directories(bank / "work");
    return writeFileDurably(m_layout.carryPending(bankId(release)), "").has_value() &&
           scratch::sh(
               "[ -e \"$1\" ] || mksquashfs \"$2\" \"$1\" -quiet -no-progress -noI -noD -noF >/dev/null; ln -f "
               "\"$1\" \"$3\"",
               {m_top / (std::string(set) + ".squashfs"), m_sets / set, bank / "squashfs"});
  }

  snapshot::Tree seen(int release) {
    snapshot::Tree tree;
    if (mountRelease(release)) tree = snapshot::of(merged(release), kSeen);
    return unmountRelease(release) ? tree : snapshot::Tree();
  }

 private Q_SLOTS:
  void init() {
    QVERIFY2(fs::exists(m_sets / "complete"), "debian_sets.py makes them");
    begin();
    QVERIFY(put(1, "12") && put(2, "13") && setCurrent(1));
    fs::remove(m_layout.carryPending(bankId(1)));
  }
  void cleanup() { end(); }

  /// Everything is in the upper, and nothing of it was changed: the new image is all there is to see.
  void untouchedFollows() {
    QVERIFY(inRelease(1, "find etc usr/bin usr/sbin var -type f -exec touch {} +"));
    QVERIFY(upperOf(1).size() > 500);
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QCOMPARE(upperOf(2).size(), 1UL);
    QCOMPARE(reportOf(2)["entries"].size(), std::size_t{0});
  }

  void whatAPersonDoes() {
    QVERIFY(inRelease(1, "sets=" + m_sets.string() + std::string(kInstall) + kEdits));
    const auto old = upperOf(1);
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(old, upperOf(1))), QByteArray());
    QVERIFY(inRelease(2, kExpected));
    // Nothing else is other than the release ships it.
    const auto shipped = snapshot::of(m_sets / "13", kSeen), now = seen(2);
    QVERIFY(now.size() > 1000);
    for (const auto& [path, line] : now) {
      const auto theirs = shipped.find(path);
      const bool differs = theirs == shipped.end() || theirs->second != line;
      QVERIFY2(!differs || isOwn(path), (path + ": " + line).c_str());
    }
    for (const auto& [path, line] : shipped)
      QVERIFY2(now.contains(path) || path == "etc/motd" || path.starts_with("etc/update-motd.d"), path.c_str());
    const auto report = reportOf(2);
    std::set<std::string> conflicts;
    for (const auto& entry : report["entries"])
      if (entry["conflict"].get<bool>()) conflicts.insert(entry["path"].get<std::string>());
    QCOMPARE(conflicts, (std::set<std::string>{"/etc/bash.bashrc", "/etc/group", "/etc/gshadow", "/etc/login.defs",
                                               "/etc/mpd.conf", "/etc/passwd", "/etc/shadow", "/etc/ssh/sshd_config",
                                               "/etc/sysctl.conf", "/var/lib/dpkg/status"}));
    QCOMPARE(report["packages"].size(), std::size_t{2});
    QCOMPARE(report["packages"][0]["name"].get<std::string>(), "htop");
    QVERIFY(report["packages"][0]["kept"].get<bool>() && !report["packages"][1]["kept"].get<bool>());

    // The next upgrade, to a release that changes nothing: the person sees the same.
    QVERIFY(setCurrent(2) && put(3, "13"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(3)));
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(now, seen(3))), QByteArray());
  }
};

QTEST_GUILESS_MAIN(DebianTest)
#include "debian_test.moc"
