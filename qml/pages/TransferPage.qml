pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// How the release comes here, in numbers: what was saved by what is here already.
Frame {
    title: qsTr("Details of the transfer")
    Words { width: parent.width; visible: Upgrade.transfer.count === 0; text: qsTr("Nothing is being transferred.") }
    Words {
        objectName: "way"
        width: parent.width
        visible: Upgrade.transfer.count > 0 && text !== ""
        text: Upgrade.progress.way
    }
    Words {
        objectName: "wayReason"
        width: parent.width
        minor: true
        visible: Upgrade.transfer.count > 0 && text !== ""
        text: Upgrade.progress.wayReason
    }
    Repeater {
        model: Upgrade.transfer
        delegate: ListRow {
            required property int index
            required property string key
            required property string title
            required property string amount
            readOnly: true
            preferred: index === 0
            objectName: "transfer-" + key
            text: title
            value: amount
        }
    }
}
