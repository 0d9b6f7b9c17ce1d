pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// What may happen without being asked, and when.
Frame {
    id: page
    title: qsTr("Automatic upgrades")
    Repeater {
        model: ServiceSettings.automaticChoices
        delegate: ChoiceRow {
            required property int index
            required property string modelData
            objectName: "automatic-" + index
            text: modelData
            chosen: ServiceSettings.automatic === index
            onClicked: ServiceSettings.automatic = index
        }
    }
    Words { width: parent.width; visible: ServiceSettings.automatic > 0; text: qsTr("On these days"); font.bold: true }
    Grid {
        id: days
        visible: ServiceSettings.automatic > 0
        width: parent.width
        columns: Theme.panel || Theme.upright ? 1 : 2
        spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
        Repeater {
            model: ServiceSettings.weekDays
            delegate: SwitchRow {
                required property int modelData
                objectName: "day-" + modelData
                width: (days.width - (days.columns - 1) * days.spacing) / days.columns
                text: page.days(modelData)
                on: page.on(modelData)
                onToggledTo: on => ServiceSettings.setDay(modelData, on)
            }
        }
    }
    // Bindings on an invokable follow the schedule by looking at it.
    function days(day: int): string { return ServiceSettings.automaticChoices.length > 0 ? ServiceSettings.dayName(day) : "" }
    function on(day: int): bool { return ServiceSettings.schedule !== "" && ServiceSettings.hasDay(day) }
    Words { width: parent.width; visible: ServiceSettings.automatic > 0; text: qsTr("At this time"); font.bold: true }
    HourRow { objectName: "fromHour"; visible: ServiceSettings.automatic > 0; text: qsTr("From"); hour: ServiceSettings.fromHour; onChosen: hour => ServiceSettings.fromHour = hour }
    HourRow { objectName: "toHour"; visible: ServiceSettings.automatic > 0; text: qsTr("To"); hour: ServiceSettings.toHour; onChosen: hour => ServiceSettings.toHour = hour }
}
