pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The work under way: its phase by name, bar and per cent, and in numbers what is known.
Column {
    id: work
    spacing: Theme.gap / 2
    readonly property WorkProgress progress: Upgrade.progress
    Item {
        width: parent.width
        height: Math.max(phase.implicitHeight, percent.implicitHeight)
        visible: phase.text !== "" || percent.text !== ""
        Words {
            id: phase
            objectName: "phase"
            anchors { left: parent.left; right: percent.left; rightMargin: Theme.gap; bottom: parent.bottom }
            text: work.progress.stall !== "" ? work.progress.stall : work.progress.phase
            color: work.progress.stall !== "" ? Theme.warning : Theme.text
        }
        Words {
            id: percent
            objectName: "percent"
            anchors { right: parent.right; bottom: parent.bottom }
            text: work.progress.percent
            font { pixelSize: Theme.title; weight: Font.DemiBold }
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
    Bar {
        objectName: "bar"
        width: parent.width
        known: work.progress.known
        value: work.progress.fraction
        spoken: [work.progress.phase, work.progress.percent].filter(part => part !== "").join(", ")
    }
    Words {
        objectName: "numbers"
        width: parent.width
        minor: true
        text: [work.progress.amount, work.progress.rate, work.progress.timeLeft].filter(part => part !== "").join(qsTr(" · "))
    }
}
