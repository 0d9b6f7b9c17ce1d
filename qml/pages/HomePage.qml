pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The upgrade in whatever phase it is: the two images, what is happening in words, and the button that fits.
Frame {
    id: page
    readonly property int phase: Upgrade.phase
    readonly property bool offered: phase === Phase.Available && Upgrade.size !== ""
    readonly property bool working: phase === Phase.Checking || phase === Phase.Preparing || phase === Phase.Downloading
        || phase === Phase.Paused || phase === Phase.Verifying || phase === Phase.Staging
        || phase === Phase.Confirming || phase === Phase.Cancelling
    readonly property bool trouble: phase === Phase.Failed || phase === Phase.Unreachable || phase === Phase.FellBack
        || (phase === Phase.Paused && Upgrade.problemCode !== "")
    readonly property bool three: Upgrade.primary.action !== Action.None && Upgrade.secondary.action !== Action.None && Upgrade.tertiary.action !== Action.None
    /// On a small panel a third button follows the words: a second row of buttons would cover them.
    readonly property bool thirdBelow: Theme.panel && three
    readonly property int columns: Theme.upright || Theme.roomy ? 1 : Theme.panel ? 2 : three ? 3 : 1
    title: qsTr("PiBox Upgrade")
    centred: true
    Accessible.name: Upgrade.title
    Accessible.description: Upgrade.text

    Banks {
        width: parent.width
        // Where there is little room, what has to be read comes first.
        visible: Theme.roomy || (page.phase !== Phase.Preparing && !(page.trouble && page.phase !== Phase.FellBack)
            && !(Theme.tight && (page.working || page.trouble || page.phase === Phase.Updated || Upgrade.note !== "" || Upgrade.severity !== ""
                || Upgrade.otherVersion.length > 12)))
        height: visible ? implicitHeight : 0
    }
    Heading {
        id: heading
        objectName: "title"
        width: parent.width
        text: Upgrade.title
        function announce() { Accessible.announce(text) }
        color: page.trouble && page.phase !== Phase.FellBack ? Theme.warning : Theme.text
    }
    Words { objectName: "severity"; width: parent.width; visible: page.offered && text !== ""; text: Upgrade.severity; color: Theme.warning; font.bold: true }
    Words { objectName: "text"; width: parent.width; text: Upgrade.text }
    Words { objectName: "note"; width: parent.width; text: Upgrade.note; minor: !page.trouble; color: Theme.quiet }
    Words { objectName: "carried"; width: parent.width; visible: page.phase === Phase.ReadyToRestart && text !== ""; text: CarryList.carried }
    Words { objectName: "size"; width: parent.width; visible: page.offered; text: Upgrade.size; minor: true }
    Words { objectName: "room"; width: parent.width; visible: page.offered && text !== ""; text: Upgrade.room; minor: true }
    Ticks { width: parent.width; visible: page.phase === Phase.Preparing }
    Work { width: parent.width; visible: page.working && page.phase !== Phase.Preparing && page.phase !== Phase.Checking }
    Words { objectName: "safety"; width: parent.width; text: Upgrade.safety; minor: true; color: Upgrade.progress.safeToSwitchOff ? Theme.good : Theme.warning }
    Details { id: details; width: parent.width; onImplicitHeightChanged: if (open) page.show(details); code: page.trouble ? Upgrade.problemCode : ""; text: Upgrade.problemDetail }
    FaceButton { objectName: "tertiary"; columns: 1; button: Upgrade.tertiary; visible: page.thirdBelow }

    foot: [
        FaceButton { objectName: "primary"; columns: page.columns; button: Upgrade.primary; primary: true },
        FaceButton { objectName: "secondary"; columns: page.columns; button: Upgrade.secondary; preferred: Upgrade.primary.action === Action.None },
        FaceButton {
            objectName: "tertiary"
            columns: page.columns
            button: Upgrade.tertiary
            visible: !page.thirdBelow && meaning !== Action.None
            preferred: Upgrade.primary.action === Action.None && Upgrade.secondary.action === Action.None
        }
    ]

    onPhaseChanged: Qt.callLater(heading.announce)
}
