<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Tekstgrootte en kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Zeer groot</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaties</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Kleine animaties tonen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>Naar de schermgrootte</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Klein scherm</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Aanraakscherm</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisie</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>Op proef</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Nu actief</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Geprobeerd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Die van u blijft behouden.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>Die van u is behouden.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Die van de nieuwe versie wordt genomen.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Die van de nieuwe versie is genomen.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Beide worden samengevoegd.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Beide zijn samengevoegd.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Het blijft verwijderd.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Het is verwijderd gebleven.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Het is bekeken.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>U hebt het toegevoegd.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>U hebt het gewijzigd, de nieuwe versie niet.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Alleen de eigenaar of de rechten zijn gewijzigd.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>U hebt het verwijderd.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>U en de nieuwe versie hebben het gewijzigd.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>U en de nieuwe versie hebben het toegevoegd.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>U hebt het gewijzigd; in de nieuwe versie bestaat het niet meer.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>U hebt het verwijderd; de nieuwe versie heeft het gewijzigd.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>In de nieuwe versie is het iets anders: een map in plaats van een bestand, of een koppeling.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Het past niet bij de nieuwe versie.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>U en de nieuwe versie hebben het gewijzigd, en het is te groot om samen te voegen.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Het hoort bij een geïnstalleerd programma.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Die van mij nemen</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Die van de nieuwe versie nemen</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beide samenvoegen</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Ongedaan maken: terug naar wat er vóór mijn keuze was</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Zoals de nieuwe versie het bedoelt</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Uw wijzigingen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Die van u: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Die van de nieuwe versie: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ is die van u, − die van de nieuwe versie.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Uw wijzigingen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Rapport voor een telefoon</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Houd de camera van een telefoon ervoor.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>Het bevat geen wachtwoorden en geen gegevens van u.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details tonen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>Er is iets onverwachts gebeurd in de upgradeservice.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Start de PiBox opnieuw en probeer het nog eens. Gebeurt het weer, sla dan een rapport op en stuur het naar de fabrikant.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>De upgrade is geannuleerd.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>U kunt deze op elk moment opnieuw starten.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>De opdracht is niet begrepen.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Controleer wat er gevraagd is en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Dit programma mag de PiBox niet wijzigen.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Gebruik de upgrade-app, of voer de opdracht uit als root of als lid van de groep pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Dit is op dit moment niet mogelijk.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Wacht tot de huidige stap klaar is en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Er is al een andere upgradeservice aan het werk.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Wacht tot deze klaar is. Gebeurt dat niet, start de PiBox dan opnieuw.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>De upgradeservice antwoordt niet.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Start de PiBox opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Een bestand dat nodig is, ontbreekt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, sla dan een rapport op en stuur het naar de fabrikant.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Een bestand is groter dan is toegestaan.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Probeer het later nog eens. Gebeurt het weer, meld het dan aan de fabrikant van de versie.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>De naam of het soort van een bestand is niet toegestaan.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>Gebruik deze versie niet. Meld het aan de fabrikant.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>De geheugenkaart kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, dan is de kaart misschien versleten: bewaar uw gegevens elders en vervang de kaart.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Er kan niet op de geheugenkaart worden geschreven.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>De geheugenkaart is vol.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Verwijder een oude image of andere gegevens en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>De geheugenkaart kan op dit moment alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Start de PiBox opnieuw. Gebeurt het weer, controleer de kaart dan op een pc.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Een bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, meld het dan aan de fabrikant van de versie.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>De naam van een image is niet toegestaan.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Een logboek dat de upgrade over zichzelf bijhoudt, was beschadigd en is opzijgelegd.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Start de upgrade opnieuw.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Deze image staat niet op de PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Kies een andere image of download deze opnieuw.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Deze image is in gebruik.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>De actieve image en de image die zo wordt gestart, kunnen niet worden verwijderd.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Een image op de kaart is beschadigd.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Verwijder de image en download deze opnieuw.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>De PiBox weet niet welke image moet worden gestart.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Ga terug naar de vorige image, of beschrijf de kaart opnieuw met een pc.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>De bestandslijst van deze versie is beschadigd of niet toegestaan.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>De bestandslijst van deze versie is niet ondertekend met een sleutel die deze PiBox vertrouwt.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>De nieuwe image is niet geslaagd voor de zelftest.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Bekijk de resultaten van de zelftest. Probeer het nog eens, of wacht op de volgende versie.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>De nieuwe image is gestopt voordat de zelftest klaar was.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Probeer het nog eens, of wacht op de volgende versie.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>De nieuwe image kan niet worden gekoppeld.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>De PiBox kan niet worden gestart met de opstartbestanden van de nieuwe image.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>De nieuwe image had de zelftest niet op tijd klaar.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>De geïnstalleerde image kon niet worden gestart; daarom is de vorige gestart.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Installeer de nieuwste versie opnieuw.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Er is geen andere image om naar terug te gaan.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Na elke upgrade blijft een oudere image bewaard. Er is er nog geen geweest, of deze is verwijderd.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Er is geen reset die ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Wat is gewist, is definitief verwijderd, of er is geen reset geweest.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Deze PiBox kan niet uit zichzelf opnieuw starten met de nieuwe image.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Start hem handmatig opnieuw; de nieuwe image wordt bij de volgende start geprobeerd.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Er is geen ruimte voor de nieuwe opstartbestanden.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Verwijder met een pc oude bestanden van de opstartpartitie en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>De PiBox heeft geen netwerk.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Controleer de kabel of de wifi, of gebruik een USB-stick met de versie.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>De server met de versies is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Controleer het netwerk en het adres van de opslagplaats in de instellingen, of probeer het later nog eens.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>De server kon zijn identiteit niet bewijzen.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Controleer het adres van de opslagplaats in de instellingen en de datum van de PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>De server met de versies meldt een fout.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later nog eens.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>Op de server ontbreekt een bestand dat bij de versie hoort.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Controleer het adres van de opslagplaats in de instellingen, of probeer het later nog eens.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>Het netwerk vraagt eerst om een aanmeldpagina in te vullen.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Meld u aan op de pagina van het netwerk, of gebruik een ander netwerk of een USB-stick.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>De download is stilgevallen.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Wat is gedownload, blijft bewaard. Controleer het netwerk en ga verder.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>De server verwijst naar een adres dat niet veilig is.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Controleer het adres van de opslagplaats in de instellingen.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>De USB-stick of map met de versie is er niet meer.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Plaats de stick opnieuw en ga verder.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Er is geen adres van een opslagplaats ingesteld.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Voer het adres in bij de instellingen, of gebruik een USB-stick met de versie.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>De lijst met versies is beschadigd.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Probeer het later nog eens. Gebeurt het weer, meld het dan aan de fabrikant.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>De lijst met versies is niet ondertekend door de fabrikant van deze PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>Gebruik deze opslagplaats niet. Controleer het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>De server biedt een oudere lijst met versies aan dan deze PiBox al heeft gezien.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>De lijst met versies is verouderd.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Controleer de datum van de PiBox en probeer het later nog eens. Als u de bron kent, mag u toch verdergaan.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Twee delen van de lijst met versies passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Misschien wordt de server juist gewijzigd. Probeer het later nog eens.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>De lijst met versies is groter dan is toegestaan.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Deze PiBox heeft geen sleutel om versies mee te controleren.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Beschrijf de kaart opnieuw met een image van de fabrikant.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>De versie bevat een deel dat de fabrikant niet heeft ondertekend.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Wat is gedownload, is niet wat de fabrikant heeft ondertekend.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Het is weggegooid. Probeer het nog eens; gebeurt het weer, meld het dan aan de fabrikant.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Een bestand van de versie is langer of korter dan de fabrikant heeft ondertekend.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>De geheugenkaart heeft niet bewaard wat er is geschreven.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, dan is de kaart versleten: bewaar uw gegevens elders en vervang de kaart.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Deze versie is voor een ander soort apparaat.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Kies een versie voor deze PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Deze versie kan niet rechtstreeks over de huidige worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Installeer eerst de tussenliggende versie.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Deze versie is ouder dan de geïnstalleerde.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Om een oudere image te gebruiken, gaat u terug naar een image die nog op de PiBox staat.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>De fabrikant heeft deze versie ingetrokken.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Wacht op de volgende.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>Er is niet genoeg ruimte op de geheugenkaart voor deze versie.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>De voeding van de PiBox is te zwak.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Gebruik een sterkere voeding of een kortere kabel en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>De PiBox weet niet hoe laat het is en weet dus niet hoe recent de lijst met versies is.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>U mag doorgaan. Verbind voor de zekerheid de PiBox met internet en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>Het archief met hulpmiddelen van deze versie is beschadigd of niet toegestaan.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Uw instellingen konden niet worden overgenomen in de nieuwe image.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Uw instellingen zijn opgeslagen op een manier die niet kan worden overgenomen.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Sla een rapport op en stuur het naar de fabrikant. Na een fabrieksreset is de upgrade mogelijk.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Een sleutel kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Controleer de wachtwoordzin en of het het juiste bestand is. Een beschadigde sleutel moet uit een kopie worden hersteld of worden vervangen.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>De nieuwe image is bij het starten door iemand gestopt.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>U kunt de upgrade op elk moment opnieuw starten.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>De upgrade is onderbroken.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Wat gedaan is, blijft bewaard. Hervat de upgrade om daar verder te gaan.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>De afgesproken herstart heeft niet plaatsgevonden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Er is niets gewijzigd. Start opnieuw wanneer het u uitkomt.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Dit kan niet worden gepubliceerd.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Herstel wat er genoemd wordt en probeer het nog eens. Er is niets gepubliceerd.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Een ondertekeningssleutel ontbreekt of kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Controleer de wachtwoordzin en geef met --keys de map op waarin de sleutel staat.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Dit is geen map van een uitgever.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Geef de map op die pibox-release init heeft gemaakt.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>De opslagplaats heeft geen versies van de ingestelde soort.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Kies in de instellingen een andere soort versies (kanaal).</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>De upgradeservice wordt geraadpleegd.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 staat op de kaart</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Er is alleen nog een herstart nodig. Tot dan draait op uw PiBox %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Opnieuw starten en installeren</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Als niemand hem gebruikt</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 is beschikbaar</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Eerst %1 installeren</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Upgraden naar %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Een image verwijderen</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Naar upgrades zoeken?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Deze PiBox heeft nog niet naar upgrades gezocht.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox is up-to-date</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Laatst naar upgrades gezocht: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Geen upgrade gevonden</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>Hoe recent dat is, is niet te zeggen, omdat de PiBox niet weet hoe laat het is.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Naar upgrades zoeken</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>De USB-stick gebruiken</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>U kunt de PiBox op elk moment uitschakelen.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Schakel de PiBox nu niet uit.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Zoeken naar upgrades</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 voorbereiden</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>Is alles klaar voor de upgrade?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 downloaden</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>U kunt de PiBox blijven gebruiken.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>De upgrade is gepauzeerd</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Wat is gedownload, blijft bewaard.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Doorgaan met de upgrade</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>De PiBox probeert de nieuwe image. Als een test mislukt, gaat hij uit zichzelf terug.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>De tests bekijken</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>De huidige stap wordt afgemaakt.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>De upgrade pauzeren</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met zoeken</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>De upgrade annuleren</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>Het scherm kan twee minuten donker blijven: dat is normaal.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 is klaar</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>De PiBox start opnieuw, probeert de nieuwe image en behoudt die als de zelftest slaagt. Anders gaat hij uit zichzelf terug naar %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>Op de PiBox draait nu %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>De zelftest is geslaagd. De vorige image blijft bewaard, dus u kunt ernaar terug.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>Op de PiBox draait weer %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Hij is zoals gevraagd teruggegaan naar de vorige image, en de zelftest is geslaagd.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox is gereset</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>De instellingen zijn zoals toen %1 nieuw was.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Ook de gegevens van uw apps zijn gewist.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Uw gegevens zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>De reset is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Uw instellingen zijn terug.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox heeft %1 gestart</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Resultaten van de zelftest</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox is teruggegaan naar %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 is niet geslaagd voor de test ‘%2’.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 is niet geslaagd voor de test ‘%2’: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Met uw PiBox is alles goed; hij werkt zoals voorheen.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 opnieuw proberen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 overslaan</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Een rapport opslaan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>De images tonen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>De instellingen openen</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Toch installeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Opnieuw naar upgrades zoeken</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Deze wijzigt de gegevens van uw apps definitief: met die gegevens kunt u niet terug.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Deze wijzigt de gegevens van uw apps. Een eerdere versie begrijpt ze misschien niet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>De PiBox start vanzelf opnieuw als niemand hem gebruikt, en probeert de nieuwe image.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>Tot dan draait %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Niet automatisch opnieuw starten</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Uw wijzigingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox-upgrade</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: een uur eerder</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: een uur later</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Images op deze PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Teruggaan naar %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Er zijn geen images bekend. Is deze PiBox ingericht voor twee images?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Er is een stick met versies: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Plaats een USB-stick met een PiBox-opslagplaats. Deze wordt vanzelf herkend.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Versies worden alleen overgenomen als ze door de fabrikant van deze PiBox zijn ondertekend.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>De USB-stick gebruiken</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>De tekst laten zoals die was</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Eén teken wissen</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Deze tekst gebruiken</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>Netwerk met datakosten</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Er wordt niets gedownload zonder te vragen.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Downloaden met hoogstens</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Starts die een nieuwe image mag gebruiken</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Een afgebroken start telt ook. Als ze op zijn, gaat de PiBox uit zichzelf terug.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Aantal starts</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Eén start minder</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Eén start meer</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Voorrang geven aan andere programma’s</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Een overdracht gebruikt alleen wat zij overlaten van netwerk, geheugenkaart en processor.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox-upgrade</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetten</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Uw wijzigingen</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>De fabrikant heeft niets over deze versie geschreven.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Een rapport vermeldt welke images er zijn, wat er is gebeurd en wat de zelftest heeft gevonden. Het bevat geen wachtwoorden en geen gegevens van u.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Het rapport staat hier: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Rapport op de stick opslaan</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Rapport op de PiBox opslaan</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Plaats een USB-stick om het mee te nemen.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Een code voor een telefoon tonen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Waar versies vandaan komen</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adres van de opslagplaats</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Versies worden alleen overgenomen als ze door de fabrikant van deze PiBox zijn ondertekend.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Soort versies</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Stabiel: geteste versies</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Nachtelijk: de nieuwste, nauwelijks getest</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Dezelfde versies van elders</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Deze adressen worden in deze volgorde geprobeerd als de opslagplaats niet antwoordt. Maak een adres leeg om het te verwijderen.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Ander adres</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adres toevoegen</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Fabrieksreset</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Wat verloren gaat</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Instellingen van deze PiBox: wifi, geluid, beeld en toegevoegde programma’s.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>De geïnstalleerde versie %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>De geïnstalleerde versie %1 en de gegevens van uw apps: muziek, films, foto’s.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Ook de gegevens van apps wissen</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Reset ongedaan maken…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>De PiBox resetten…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Oude instellingen wissen…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Instellingen van deze PiBox: geluid, beeld en toegevoegde programma’s.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Wifi en wachtwoorden behouden</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Taal, tijdzone en toetsenbord behouden</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatische upgrades</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Op deze dagen</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>Op deze tijden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Pagina omhoog</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina omlaag</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Er is nog geen zelftest geweest. Bij de eerste start van elke nieuwe image wordt er een gedaan.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>De onschadelijke tests nu uitvoeren</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatische upgrades</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Waar versies vandaan komen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Tekstgrootte en kleuren</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Wacht %Ln seconde op de server.</numerusform>
            <numerusform>Wacht %Ln seconden op de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Wacht %Ln seconde op de geheugenkaart.</numerusform>
            <numerusform>Wacht %Ln seconden op de geheugenkaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln uur</numerusform>
            <numerusform>nog ongeveer %Ln uur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>De lijst met versies wordt gelezen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>De bestanden worden gecontroleerd</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Uw instellingen worden overgenomen</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Er wordt op de geheugenkaart geschreven</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Wachten tot de geheugenkaart alles heeft geschreven</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>De geheugenkaart wordt teruggelezen</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>De opstartbestanden worden klaargezet</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Ruimte op de geheugenkaart</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Voeding</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Handtekening van de fabrikant</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>de vorige</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>klaar om te starten</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>niet geslaagd voor de zelftest</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>duurde te lang</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Beveiligingsupdates</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Belangrijke beveiligingsupdates</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Naar upgrades gezocht</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Upgrade gestart</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Nieuwe image geschreven</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Upgrade geannuleerd</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Upgrade mislukt</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Herstart afgesproken</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Teruggegaan</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Terug naar de vorige image</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Naar fabrieksinstellingen gereset</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Reset ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>De vorige image gestart</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Image verwijderd</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Image gecontroleerd</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Image is beschadigd</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Instellingen gewijzigd</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Versies van een map of stick overgenomen</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>dezelfde image</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Op uw PiBox draait nog steeds %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Op uw PiBox draait nog steeds %1. Wat is gedownload, blijft bewaard.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Op uw PiBox draait weer %1, zoals voorheen.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Op uw PiBox draait nog steeds %1, maar iemand moet ernaar kijken.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>De hele image wordt gedownload.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Alleen de delen van de image die hier nog niet zijn, worden gedownload.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Alleen wat is veranderd wordt gedownload, en daaruit wordt de image gemaakt.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Alleen wat is veranderd wordt gedownload, en daaruit wordt de image gemaakt: tot nu toe %1.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>Zo is het er het snelst.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>Zo wordt er het minst gedownload.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Er is geen kleinere download voor de images die hier zijn.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Er is niet genoeg ruimte voor een kleinere download.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Een kleinere download past niet bij deze PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>De kleinere download was beschadigd.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Bijna alles is nieuw.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>De server zegt niet welke delen zijn veranderd.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Stuurprogramma’s</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Uw gegevens</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Upgradeservice</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>niet in orde</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wordt gecontroleerd</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Details van de overdracht</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Er wordt niets overgedragen.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>De wijzigingen worden bekeken.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>U hebt in deze image niets gewijzigd.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Er zijn er meer; voor geen daarvan bent u nodig.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programma’s die misschien opnieuw moeten worden geïnstalleerd: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>De inhoud wordt niet getoond: het kan een wachtwoord zijn.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>Het begin van de verschillen:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>De verschillen:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>%Ln van uw wijzigingen wordt overgenomen.</numerusform>
            <numerusform>%Ln van uw wijzigingen worden overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>%Ln van uw wijzigingen is overgenomen.</numerusform>
            <numerusform>%Ln van uw wijzigingen zijn overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln is gewijzigd door u en door %1.</numerusform>
            <numerusform>%Ln zijn gewijzigd door u en door %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>Er zijn geen wijzigingen overgenomen in deze image.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Herstart over %Ln seconde</numerusform>
            <numerusform>Herstart over %Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Teruggaan naar %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>De PiBox naar fabrieksinstellingen resetten?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>De reset ongedaan maken?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>De oude instellingen definitief wissen?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>Het scherm kan twee minuten donker blijven: dat is normaal. Raak het scherm aan of druk op een toets om te stoppen.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 wordt van de geheugenkaart gewist, met de instellingen die erin zijn gemaakt. U kunt er daarna niet meer naar terug.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Alle instellingen en alle gegevens van apps worden gewist. De PiBox start opnieuw.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Alle instellingen van deze image worden gewist. De gegevens van apps blijven. De PiBox start opnieuw.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>De instellingen van vóór de reset komen terug. De PiBox start opnieuw.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>De instellingen van vóór de reset worden gewist. De reset kan daarna niet meer ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Opnieuw starten met %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>De PiBox resetten</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Mijn instellingen terughalen</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>De oude instellingen wissen</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Nog niet opnieuw starten</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Bij %1 blijven</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behouden</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Mijn instellingen behouden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>De oude instellingen behouden</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>De PiBox start opnieuw en probeert %1. Als de zelftest slaagt, blijft deze versie; anders komt %2 terug.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>De gegevens van uw apps worden teruggezet naar de vorm van toen.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>De gegevens van uw apps worden weer zoals vóór de upgrade. Wat er sindsdien bij kwam, wordt apart bewaard.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>De gegevens van uw apps blijven zoals ze zijn. De oudere apps begrijpen ze misschien niet.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Uw gegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Alle andere instellingen en alle gegevens van apps worden gewist. De PiBox start opnieuw.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Alle andere instellingen van deze image worden gewist. De gegevens van apps blijven. De PiBox start opnieuw.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Alleen als ik het vraag</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Automatisch zoeken</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Automatisch downloaden</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Installeren als niemand hem gebruikt</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>nooit automatisch</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>op elk moment van de dag</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Zo snel mogelijk</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>netwerk met datakosten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>alleen wat anderen overlaten</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 te downloaden</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 te downloaden, %2 is er al</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>%1 ruimte nodig op de geheugenkaart</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>De tests van %1 worden uitgevoerd.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 is geslaagd voor de zelftest. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 is niet geslaagd voor de zelftest. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln versie op deze stick</numerusform>
            <numerusform>%Ln versies op deze stick</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Grootte van de versie</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Tot nu toe gedownload</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Bespaard, omdat het er al is</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Snelheidslimiet</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>De instellingen van vóór de reset (%1) kunnen worden teruggehaald.</translation>
    </message>
</context>
</TS>
