#include "lessons.h"

#include <algorithm>
#include <array>

namespace pibox::cli {
namespace {

struct Lesson {
  std::string_view command;
  const char* text;
};

constexpr auto kLessons = std::to_array<Lesson>({
    {"status",
     "Anyone may ask. With --json every property of org.pibox.Upgrade1; what is unknown is absent.\n\n"
     "Example: which image runs\n  pibox-upgradectl --json status | jq -r .Installed.id\n"},
    {"check",
     "Reads the signed list of releases and shows it; a > marks what is newer than the installed image. Nothing is "
     "fetched.\n\n"
     "Example: mail when there is something new\n  pibox-upgradectl check >list && mail -s \"PiBox release\" me "
     "<list\n"},
    {"install",
     "Fetches, checks and stages the release beside the running image, which stays as it is. It can be paused, "
     "cancelled, killed and\n"
     "resumed at any time; given again, it goes on where it was. Nothing changes until a restart is agreed to: with "
     "--restart, --when-idle, or the command "
     "restart.\n\n"
     "Example: all in one go\n  pibox-upgradectl install --yes --restart\n"},
    {"notes",
     "As the last look found them, of the newest four releases; `check` looks again.\n\n"
     "Example:\n  pibox-upgradectl notes pibox-1.5.0\n"},
    {"pause",
     "What has been fetched stays on the card. A pause outlasts a restart.\n\nExample:\n  pibox-upgradectl pause; "
     "film; pibox-upgradectl resume\n"},
    {"resume",
     "Goes on where it was after a pause, a lost network, a stick that was pulled, or a power cut; also tries again "
     "what failed.\n\n"
     "Example:\n  pibox-upgradectl resume\n"},
    {"cancel",
     "Removes what was fetched of this release. The running image is not touched.\n\nExample:\n  pibox-upgradectl "
     "cancel\n"},
    {"restart",
     "The staged image is tried: it tests itself, and is kept only if it passes. If it does not, or does not start at "
     "all, the PiBox goes\n"
     "back to the present image by itself, and `status` says why.\n\n"
     "Example: tonight, when nobody watches\n  pibox-upgradectl restart --yes --when-idle\n"},
    {"later",
     "The staged image stays on the card, and the PiBox stops asking. `restart` still takes it.\n\nExample:\n  "
     "pibox-upgradectl later\n"},
    {"rollback",
     "The older image is tried as a new one is: it tests itself, and is kept only if it passes. `banks` shows which "
     "there are.\n\n"
     "Example:\n  pibox-upgradectl rollback pibox-1.4.2\n"},
    {"reset",
     "What was changed at run time is cleared and kept as a backup; /userdata stays unless --userdata says otherwise. "
     "`undo-reset` brings it\nback until `erase-backup`. --keep leaves groups of settings: wifi, language.\n\n"
     "Example: all but the way into the network\n  pibox-upgradectl reset --keep wifi\n"},
    {"undo-reset",
     "Only while the backup of the reset is there: `status` says so.\n\nExample:\n  pibox-upgradectl undo-reset "
     "--yes\n"},
    {"erase-backup",
     "Frees the room that the backup of the last reset takes. This cannot be undone.\n\nExample:\n  pibox-upgradectl "
     "erase-backup --yes\n"},
    {"carry",
     "Entry by entry: your version stays, the release's wins, both are merged, or it stays deleted; a ! marks what you "
     "and the release\nboth changed. With --policy other rules are tried, and nothing is changed.\n\n"
     "Example: only what both changed\n  pibox-upgradectl carry | grep '^!'\n"},
    {"carry-diff",
     "A file that not everybody may read is not shown.\n\nExample:\n  pibox-upgradectl carry-diff /etc/fstab\n"},
    {"carry-choose",
     "Before the restart the choice is kept for it. After it, the version is put in place at once; what stood there "
     "is kept, and comes\nback with was.\n\n"
     "Example: undo, after an upgrade\n  pibox-upgradectl carry-choose /etc/fstab mine\n"},
    {"remove",
     "The running image, the one that a plain start takes and one that is on trial cannot be removed.\n\n"
     "Example: make room\n  pibox-upgradectl banks; pibox-upgradectl remove pibox-1.3.0\n"},
    {"banks", "A * marks the running one.\n\nExample:\n  pibox-upgradectl --json banks | jq -r '.[].id'\n"},
    {"verify",
     "Reads the whole image from the card: a minute or more. Exit code 1 when a byte is not as it was signed.\n\n"
     "Example:\n  pibox-upgradectl verify pibox-1.4.2\n"},
    {"selftest",
     "Exit code 1 when the last one did not pass.\n\nExample: what is wrong with the network\n  pibox-upgradectl "
     "selftest --run\n"},
    {"history", "At most 100 lines are kept.\n\nExample:\n  pibox-upgradectl history | head\n"},
    {"import",
     "The folder has metadata/ and targets/, as `pibox-release publish` makes them. Signatures are checked as ever. "
     "`install IMAGE-ID`\n"
     "then takes the release from there; `check` goes back to the repository of the settings.\n\n"
     "Example: without a network\n  pibox-upgradectl import /run/media/sda1/pibox && pibox-upgradectl install --yes "
     "pibox-1.5.0\n"},
    {"settings",
     "  channel=NAME        which releases: stable, nightly ...\n"
     "  automatic=off|look|fetch|install\n"
     "                      what is done unasked; fetch stages too, install restarts when nobody uses the PiBox\n"
     "  days=0,1,...        when: 0 Monday ... 6 Sunday\n"
     "  fromHour=H          and from which hour, local time\n"
     "  toHour=H            until which\n"
     "  repository=URL      where releases come from: http(s), or a folder\n"
     "  mirrors=URL,URL     the same content, asked in this order when the first does not answer\n"
     "  metered=yes|no      yes: nothing is fetched without being asked\n"
     "  rateLimit=BYTES     a second, at least 1024; 0: none\n"
     "  leftOver=yes|no     yes: only what other programs leave of network, card and processor\n"
     "  tries=N             how often a new image may start before the PiBox goes back, 1 to 5\n\n"
     "All that are given are taken, or none.\n\n"
     "Example: by itself, on week-end nights\n  pibox-upgradectl settings automatic=install days=5,6 fromHour=2 "
     "toHour=5\n"},
    {"skip",
     "A newer one is offered again; this one can still be installed by its name.\n\nExample:\n  pibox-upgradectl skip "
     "pibox-1.5.0\n"},
    {"dismiss", "`status` then shows what there is to do again.\n\nExample:\n  pibox-upgradectl dismiss\n"},
    {"wake",
     "Follows the settings: looks, fetches or restarts if it is time for it, else nothing. Called by cron and at the "
     "start of the PiBox.\n\n"
     "Example: a line for cron\n  */30 * * * * pibox-upgradectl wake\n"},
    {"report",
     "Writes a file with the state of the upgrade, without anything personal, into the folder (the present one) and "
     "prints its path.\n\n"
     "Example:\n  pibox-upgradectl report /run/media/sda1\n"},
    {"wait",
     "Ends with 0 when what was begun is done, with 1 when it failed or was paused; at once when nothing is under "
     "way.\n\n"
     "Example: begin now, go on later\n  pibox-upgradectl install --yes --no-wait; backup; pibox-upgradectl wait && "
     "pibox-upgradectl restart --yes\n"},
    {"watch",
     "Prints a line for each change; with --json an object a line: first everything, then what has changed.\n\n"
     "Example:\n  pibox-upgradectl --json watch | jq --unbuffered .Progress.fraction\n"},
});

}  // namespace

const char* lesson(std::string_view command) {
  const auto* found = std::ranges::find(kLessons, command, &Lesson::command);
  return found == kLessons.end() ? "" : found->text;
}

}  // namespace pibox::cli
