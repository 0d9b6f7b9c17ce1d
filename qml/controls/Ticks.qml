pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The list of checks before an upgrade, as it fills in; a failed one says what to do.
Column {
    id: ticks
    spacing: Theme.gap / 2
    Repeater {
        model: Upgrade.checks
        delegate: Item {
            id: tick
            required property string name
            required property string title
            required property string state
            required property string remedy
            objectName: "check-" + name
            width: ticks.width
            height: words.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: tick.title + ": " + tick.spoken
            readonly property string spoken: state === "passed" ? qsTr("in order") : state === "failed" ? qsTr("not in order")
                : state === "running" ? qsTr("being checked") : qsTr("not checked yet")
            Icon {
                id: sign
                name: tick.state === "passed" ? "check" : tick.state === "failed" ? "cross" : tick.state === "running" ? "next" : "dot"
                colour: tick.state === "passed" ? Theme.good : tick.state === "failed" ? Theme.bad : Theme.quiet
                size: Theme.body * 1.3
                anchors.left: parent.left
            }
            Column {
                id: words
                anchors { left: sign.right; right: parent.right; leftMargin: Theme.gap }
                Words { width: parent.width; text: tick.title; color: tick.state === "pending" ? Theme.quiet : Theme.text; Accessible.ignored: true }
                Words { width: parent.width; text: tick.remedy; minor: true; visible: text !== ""; color: tick.state === "failed" ? Theme.warning : Theme.quiet }
            }
        }
    }
}
