pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// One of the person's changes: what became of it and why, the sides to choose from, and the lines that differ.
Frame {
    id: page
    title: qsTr("Your changes")
    Words { objectName: "changePath"; width: parent.width; text: CarryList.path; font.bold: true; wrapMode: Text.WrapAnywhere }
    Words { objectName: "changeOutcome"; width: parent.width; text: CarryList.outcome }
    Repeater {
        model: CarryList.sides
        delegate: ChoiceRow {
            required property string side
            required property string title
            required chosen
            objectName: "side-" + side
            text: title
            onClicked: if (Upgrade.pending === Action.None) CarryList.choose(side)
        }
    }
    Words { width: parent.width; minor: true; text: CarryList.busy ? qsTr("One moment…") : CarryList.versions }
    Column {
        width: parent.width
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Repeater {
            model: CarryList.lines
            delegate: Words {
                required property string side
                required property string line
                width: parent ? parent.width : 0
                minor: true
                wrapMode: Text.WrapAnywhere
                lineHeight: 1
                text: side === "gap" ? "…" : (side === "mine" ? "+ " : side === "theirs" ? "− " : "   ") + line
                color: side === "mine" ? Theme.good : side === "theirs" ? Theme.warning : Theme.quiet
                Accessible.name: side === "mine" ? qsTr("Yours: %1").arg(line) : side === "theirs" ? qsTr("The new release's: %1").arg(line) : line
            }
        }
    }
    Words { width: parent.width; visible: CarryList.lines.count > 0; minor: true; text: qsTr("+ is yours, − is the new release's.") }
}
