import QtQuick
import PiBox.Upgrade

// The figure of every upgrade: the image that runs stays as it is, the new one fills up beside it. What fills is how far the work is.
Item {
    id: figure
    readonly property int phase: Upgrade.phase
    readonly property bool lone: Upgrade.otherVersion === ""
    readonly property bool went: phase === Phase.FellBack
    readonly property bool done: phase === Phase.ReadyToRestart || phase === Phase.Restarting || phase === Phase.Confirming
    implicitHeight: Math.max(here.implicitHeight, there.implicitHeight)
    implicitWidth: 300
    Accessible.role: Accessible.Graphic
    Accessible.name: here.caption + " " + here.version + (lone ? "" : ". " + there.caption + " " + there.version)

    BankCard {
        id: here
        width: figure.lone ? figure.width : (figure.width - arrow.width - 2 * Theme.gap) / 2
        height: figure.height
        anchors.left: parent.left
        caption: figure.phase === Phase.Confirming ? qsTr("On trial") : qsTr("Runs now")
        version: Upgrade.installedVersion
        name: figure.lone && Upgrade.installedBuild !== "" ? Upgrade.installedId + " · " + Upgrade.installedBuild : Upgrade.installedId
        solid: true
        mark: figure.phase === Phase.Updated ? "check" : ""
    }
    Icon {
        id: arrow
        visible: !figure.lone
        name: figure.went || figure.phase === Phase.Updated ? "back" : "next"
        colour: Theme.quiet
        anchors { left: here.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
    }
    BankCard {
        id: there
        visible: !figure.lone
        width: here.width
        height: figure.height
        anchors.right: parent.right
        caption: figure.went ? qsTr("Was tried") : figure.phase === Phase.Updated ? qsTr("Kept") : figure.done ? qsTr("Ready") : qsTr("New")
        version: Upgrade.otherVersion
        name: Upgrade.otherId
        solid: figure.phase === Phase.Updated
        filled: figure.done ? 1 : Upgrade.progress.fraction
        mark: figure.went ? "cross" : ""
    }
}
