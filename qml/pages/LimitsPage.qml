pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// What an upgrade may take: of the network, and of starts of a new image.
Frame {
    title: qsTr("Limits")
    SwitchRow {
        objectName: "metered"
        preferred: true
        name: "metered"
        text: qsTr("The network costs money")
        detail: qsTr("Nothing is downloaded without being asked.")
        on: ServiceSettings.metered
        onToggledTo: on => ServiceSettings.metered = on
    }
    SwitchRow {
        objectName: "leftOver"
        name: "gauge"
        text: qsTr("Give way to other programs")
        detail: qsTr("A transfer takes only what they leave of network, memory card and processor.")
        on: ServiceSettings.leftOver
        onToggledTo: on => ServiceSettings.leftOver = on
    }
    Words { width: parent.width; text: qsTr("Download at most"); font.bold: true }
    Repeater {
        model: ServiceSettings.rateLimits
        delegate: ChoiceRow {
            required property int index
            required property string modelData
            objectName: "rateLimit-" + index
            text: modelData
            chosen: ServiceSettings.rateLimit === index
            preferred: false
            onClicked: ServiceSettings.rateLimit = index
        }
    }
    Words { width: parent.width; text: qsTr("Starts allowed for a new image"); font.bold: true }
    Words { width: parent.width; minor: true; text: qsTr("A start that is cut off counts too. When they are used up, the PiBox goes back by itself.") }
    StepRow {
        objectName: "tries"
        text: qsTr("Starts")
        value: ServiceSettings.triesText
        less: qsTr("One start less")
        more: qsTr("One start more")
        onStepped: by => ServiceSettings.tries = ServiceSettings.tries + by
    }
}
