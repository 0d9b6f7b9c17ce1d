<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Dimensione del testo e colori</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Mostra piccole animazioni</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>In base allo schermo</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Schermo piccolo</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Schermo touch</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisore</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>In prova</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Provata</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservata</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Verrà conservata la versione personale.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>È stata conservata la versione personale.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Verrà presa quella della nuova versione.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>È stata presa quella della nuova versione.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Verranno unite entrambe.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Sono state unite entrambe.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Resta eliminato.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>È rimasto eliminato.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>È stato esaminato.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Aggiunto dall’utente.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Modificato dall’utente, non dalla nuova versione.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Sono cambiati solo il proprietario o i permessi.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Eliminato dall’utente.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Modificato dall’utente e dalla nuova versione.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Aggiunto dall’utente e dalla nuova versione.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Modificato dall’utente; la nuova versione non lo contiene più.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Eliminato dall’utente; modificato dalla nuova versione.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>Nella nuova versione è qualcos’altro: una cartella al posto di un file, oppure un collegamento.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Non è adatto alla nuova versione.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Modificato dall’utente e dalla nuova versione, ma troppo grande per essere unito.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Appartiene a un programma installato.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Prendi la mia</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Prendi quella della nuova versione</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Unisci entrambe</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Annulla: rimetti ciò che c’era prima della mia scelta</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Come prevede la nuova versione</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Le modifiche fatte</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Versione personale: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Quella della nuova versione: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ è la versione personale, − quella della nuova versione.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Le modifiche fatte</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Rapporto per un telefono</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Inquadrare con la fotocamera di un telefono.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>Non contiene password né dati personali.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostra i dettagli</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>Si è verificato un errore imprevisto nel servizio di aggiornamento.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Riavviare il PiBox e riprovare. Se succede di nuovo, salvare un rapporto e inviarlo al produttore.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>L’aggiornamento è stato annullato.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>È possibile avviarlo di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>La richiesta non è stata compresa.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Controllare che cosa è stato richiesto e riprovare.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Questo programma non è autorizzato a modificare il PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Usare l’applicazione di aggiornamento oppure eseguire il comando come root o come membro del gruppo pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Al momento non è possibile.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Attendere la fine del passaggio in corso, poi riprovare.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Un altro servizio di aggiornamento è già al lavoro.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Attendere che finisca. Se non finisce, riavviare il PiBox.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>Il servizio di aggiornamento non risponde.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Riavviare il PiBox e riprovare.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Manca un file necessario.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Riprovare. Se succede di nuovo, salvare un rapporto e inviarlo al produttore.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Un file supera la dimensione consentita.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Riprovare più tardi. Se succede di nuovo, avvisare il produttore della versione.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>Il nome o il tipo di un file non è consentito.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>Non usare questa versione. Avvisare il suo produttore.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>Impossibile leggere la scheda di memoria.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Riprovare. Se succede di nuovo, la scheda potrebbe essere usurata: salvare i dati e sostituirla.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Impossibile scrivere sulla scheda di memoria.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>La scheda di memoria è piena.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Rimuovere un’immagine vecchia o altri dati, poi riprovare.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>Al momento la scheda di memoria è di sola lettura.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Riavviare il PiBox. Se succede di nuovo, controllare la scheda con un PC.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Un file è danneggiato.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Riprovare. Se succede di nuovo, avvisare il produttore della versione.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>Il nome di un’immagine non è consentito.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Un registro che l’aggiornamento tiene su di sé era danneggiato ed è stato messo da parte.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Avviare di nuovo l’aggiornamento.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Questa immagine non è sul PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Scegliere un’altra immagine o scaricarla di nuovo.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Questa immagine è in uso.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>L’immagine in uso e quella che sta per essere avviata non possono essere rimosse.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Un’immagine sulla scheda è danneggiata.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Rimuoverla e scaricarla di nuovo.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>Il PiBox non sa quale immagine avviare.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Tornare all’immagine precedente o riscrivere la scheda con un PC.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>L’elenco dei file di questa versione è danneggiato o non consentito.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>L’elenco dei file di questa versione non è firmato con una chiave ritenuta attendibile da questo PiBox.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>La nuova immagine non ha superato l’autotest.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Consultare i risultati dell’autotest. Riprovare o attendere la prossima versione.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>La nuova immagine si è fermata prima della fine dell’autotest.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Riprovare o attendere la prossima versione.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>Impossibile montare la nuova immagine.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>Impossibile avviare il PiBox con i file di avvio della nuova immagine.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>La nuova immagine non ha terminato l’autotest in tempo.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>Impossibile avviare l’immagine installata: è stata avviata la precedente.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Installare di nuovo la versione più recente.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Non c’è un’altra immagine a cui tornare.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Dopo ogni aggiornamento viene conservata un’immagine precedente. Non ce n’è ancora stato nessuno, oppure è stata rimossa.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Non c’è nessun ripristino da annullare.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Ciò che è stato cancellato è stato rimosso definitivamente, oppure non c’è stato nessun ripristino.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Questo PiBox non può riavviarsi da solo nella nuova immagine.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Riavviarlo a mano; la nuova immagine verrà provata al prossimo avvio.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Non c’è spazio per i nuovi file di avvio.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Rimuovere i vecchi file dalla partizione di avvio con un PC, poi riprovare.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>Il PiBox non è connesso alla rete.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Controllare il cavo o il Wi-Fi, oppure usare una chiavetta USB con la versione.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>Il server delle versioni non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Controllare la rete e l’indirizzo del repository nelle impostazioni, oppure riprovare più tardi.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Il server non ha potuto dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Controllare l’indirizzo del repository nelle impostazioni e la data del PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>Il server delle versioni segnala un errore.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>Sul server manca un file che fa parte della versione.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Controllare l’indirizzo del repository nelle impostazioni, oppure riprovare più tardi.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>La rete chiede prima di compilare una pagina di accesso.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Accedere alla rete tramite la sua pagina, oppure usare un’altra rete o una chiavetta USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>Il download si è fermato.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Quanto scaricato viene conservato. Controllare la rete e riprendere.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connessione è stata interrotta.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>Il server rimanda a un indirizzo non sicuro.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Controllare l’indirizzo del repository nelle impostazioni.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>La chiavetta USB o la cartella con la versione non c’è più.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Inserire di nuovo la chiavetta e riprendere.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Non è impostato nessun indirizzo del repository.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Inserire l’indirizzo nelle impostazioni, oppure usare una chiavetta USB con la versione.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>L’elenco delle versioni è danneggiato.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Riprovare più tardi. Se succede di nuovo, avvisare il produttore.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>L’elenco delle versioni non è firmato dal produttore di questo PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>Non usare questo repository. Controllare il suo indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>Il server offre un elenco delle versioni più vecchio di quello già visto da questo PiBox.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>L’elenco delle versioni è scaduto.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Controllare la data del PiBox e riprovare più tardi. Se si conosce la fonte, è possibile continuare comunque.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Due parti dell’elenco delle versioni non corrispondono.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Forse il server è in corso di modifica. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>L’elenco delle versioni supera la dimensione consentita.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Questo PiBox non ha una chiave per verificare le versioni.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Riscrivere la scheda con un’immagine del produttore.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>La versione contiene una parte che il produttore non ha firmato.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Quanto scaricato non è ciò che il produttore ha firmato.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>È stato eliminato. Riprovare; se succede di nuovo, avvisare il produttore.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Un file della versione è più lungo o più corto di quello firmato dal produttore.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>La scheda di memoria non ha conservato quanto è stato scritto.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Riprovare. Se succede di nuovo, la scheda è usurata: salvare i dati e sostituirla.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Questa versione è per un altro tipo di dispositivo.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Scegliere una versione per questo PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Questa versione non può essere installata direttamente su quella attuale.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Installare prima la versione intermedia.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Questa versione è più vecchia di quella installata.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Per usare un’immagine più vecchia, tornare a una ancora presente sul PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>Il produttore ha ritirato questa versione.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Attendere la prossima.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>Sulla scheda di memoria non c’è abbastanza spazio per questa versione.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>L’alimentazione del PiBox è troppo debole.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Usare un alimentatore più potente o un cavo più corto, poi riprovare.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>Il PiBox non conosce l’ora e quindi non sa se l’elenco delle versioni è recente.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>È possibile continuare. Per sicurezza, collegare il PiBox a Internet e riprovare.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>L’archivio degli strumenti di questa versione è danneggiato o non consentito.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Impossibile trasferire le impostazioni nella nuova immagine.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Le impostazioni sono salvate in un modo che non può essere trasferito.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Salvare un rapporto e inviarlo al produttore. Un ripristino di fabbrica rende possibile l’aggiornamento.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Una chiave non può essere usata.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Controllare la passphrase e che il file sia quello giusto. Una chiave danneggiata va ripristinata dalla sua copia o sostituita.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>La nuova immagine è stata fermata da qualcuno all’avvio.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>È possibile avviare di nuovo l’aggiornamento in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>L’aggiornamento è stato interrotto.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Quanto fatto viene conservato. Riprendere per continuare da lì.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>Il riavvio concordato non è avvenuto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Nulla è stato modificato. Riavviare quando si preferisce.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Impossibile pubblicare.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Correggere quanto indicato, poi riprovare. Nulla è stato pubblicato.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Una chiave di firma manca o non può essere aperta.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Controllare la passphrase e indicare con --keys la cartella che contiene la chiave.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Questa non è la cartella di un editore.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Indicare la cartella creata da pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>Il repository non ha versioni del tipo scelto.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Scegliere un altro tipo di versioni (canale) nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>Richiesta al servizio di aggiornamento in corso.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 è sulla scheda</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Manca solo un riavvio. Fino ad allora il PiBox funziona con %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Riavvia e installa</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Quando nessuno lo usa</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 è disponibile</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Installa prima %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Aggiorna a %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Rimuovi un’immagine</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Cercare aggiornamenti?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Questo PiBox non ha ancora cercato aggiornamenti.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox è aggiornato</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Ultima ricerca di aggiornamenti: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Nessun aggiornamento trovato</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>Non si può dire quanto sia recente, perché il PiBox non conosce l’ora.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Usa la chiavetta USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>È possibile spegnere il PiBox in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Non spegnere il PiBox adesso.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Ricerca di aggiornamenti</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Preparazione di %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>È tutto pronto per l’aggiornamento?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Download di %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>È possibile continuare a usare il PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>L’aggiornamento è in pausa</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Quanto scaricato viene conservato.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Continua l’aggiornamento</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verifica di %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test di %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>Il PiBox prova la nuova immagine. Se un test non riesce, torna indietro da solo.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Vedi i test</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>Il passaggio in corso viene portato a termine.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Sospendi l’aggiornamento</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Interrompi la ricerca</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Annulla l’aggiornamento</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Riavvio</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>Lo schermo può restare nero per due minuti: è normale.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 è pronta</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>Il PiBox si riavvia, prova la nuova immagine e la conserva se supera l’autotest. Altrimenti torna da solo a %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>PiBox ora funziona con %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>L’autotest è stato superato. L’immagine precedente è conservata: è possibile tornare a quella.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>PiBox funziona di nuovo con %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>È tornato all’immagine precedente, come richiesto, e ha superato l’autotest.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox è stato ripristinato</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Le impostazioni sono come quando %1 era nuova.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Anche i dati delle applicazioni sono stati cancellati.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>I dati non sono stati toccati.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>Il ripristino è stato annullato</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Le impostazioni sono tornate.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox ha avviato %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Risultati dell’autotest</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox è tornato a %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 non ha superato il test «%2».</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 non ha superato il test «%2»: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Il PiBox è a posto e funziona come prima.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Riprova %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Salta %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salva un rapporto</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Mostra le immagini</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Installa comunque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Cerca di nuovo aggiornamenti</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Modifica definitivamente i dati delle applicazioni: con quei dati non sarà possibile tornare indietro.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Modifica i dati delle applicazioni. Una versione precedente potrebbe non comprenderli.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>Il PiBox si riavvia da solo quando nessuno lo usa e prova la nuova immagine.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>Fino ad allora funziona con %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Non riavviare automaticamente</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Le modifiche fatte</translation>
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
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aggiornamento</translation>
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
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Non è ancora successo nulla.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Aggiornamento PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: un’ora prima</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: un’ora dopo</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Immagini su questo PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Verifica %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Nessuna immagine nota. Questo PiBox è predisposto per due immagini?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>Chiavetta USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>È presente una chiavetta con versioni: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Inserire una chiavetta USB con un repository PiBox. Viene rilevata automaticamente.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Vengono accettate solo versioni firmate dal produttore di questo PiBox.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Usa la chiavetta USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Lascia il testo com’era</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Cancella un carattere</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usa questo testo</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>La rete è a pagamento</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Nulla viene scaricato senza chiedere.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Scarica al massimo a</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Avvii concessi a una nuova immagine</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Conta anche un avvio interrotto. Quando sono esauriti, il PiBox torna indietro da solo.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Avvii</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Un avvio in meno</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Un avvio in più</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Dai la precedenza agli altri programmi</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Un trasferimento usa solo ciò che questi lasciano di rete, scheda di memoria e processore.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Aggiornamento PiBox</translation>
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
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Le modifiche fatte</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>Il produttore non ha scritto note per questa versione.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Un rapporto indica quali immagini sono presenti, che cosa è successo e che cosa ha rilevato l’autotest. Non contiene password né dati personali.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Il rapporto si trova qui: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Salva il rapporto sulla chiavetta</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Salva il rapporto sul PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Per portarlo con sé, inserire una chiavetta USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Mostra un codice per telefono</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Origine delle versioni</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Indirizzo del repository</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Vengono accettate solo versioni firmate dal produttore di questo PiBox.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Tipo di versioni</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Stabile: versioni collaudate</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Notturna: la più recente, poco collaudata</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Le stesse versioni da altrove</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Questi indirizzi vengono provati in quest’ordine quando il repository non risponde. Per toglierne uno, basta svuotarlo.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Altro indirizzo</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Aggiungi un indirizzo</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Ripristino di fabbrica</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Che cosa si perde</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Le impostazioni di questo PiBox: Wi-Fi, audio, schermo e programmi aggiunti.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>La versione installata %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>La versione installata %1 e i dati delle applicazioni: musica, film, foto.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Cancella anche i dati delle applicazioni</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Annulla il ripristino…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Ripristina il PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Cancella le vecchie impostazioni…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Le impostazioni di questo PiBox: audio, schermo e programmi aggiunti.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Conserva il Wi-Fi e le sue password</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Conserva lingua, fuso orario e tastiera</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Aggiornamenti automatici</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>In questi giorni</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>In questo orario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Pagina su</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina giù</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Non c’è ancora stato nessun autotest. Ne viene eseguito uno al primo avvio di ogni nuova immagine.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Esegui ora i test innocui</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Aggiornamenti automatici</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Origine delle versioni</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Chiavetta USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Dimensione del testo e colori</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
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
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>In attesa del server da %Ln secondo.</numerusform>
            <numerusform>In attesa del server da %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>In attesa della scheda di memoria da %Ln secondo.</numerusform>
            <numerusform>In attesa della scheda di memoria da %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>manca meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>manca circa %Ln minuto</numerusform>
            <numerusform>mancano circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>manca circa %Ln ora</numerusform>
            <numerusform>mancano circa %Ln ore</numerusform>
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
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Lettura dell’elenco delle versioni</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Verifica dei file</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Trasferimento delle impostazioni</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Scrittura sulla scheda di memoria</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>In attesa che la scheda di memoria abbia scritto tutto</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Rilettura della scheda di memoria</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Copia dei file di avvio</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Spazio sulla scheda di memoria</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Alimentazione</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Firma del produttore</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>la precedente</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>pronta all’avvio</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>autotest non superato</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservata</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliata</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Correzioni di sicurezza</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Correzioni di sicurezza importanti</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Ricerca di aggiornamenti eseguita</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Aggiornamento avviato</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Nuova immagine scritta</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Aggiornamento annullato</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Aggiornamento non riuscito</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Riavvio concordato</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Tornato indietro</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Ritorno all’immagine precedente</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Ripristino di fabbrica</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Ripristino annullato</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Avviata l’immagine precedente</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Immagine rimossa</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Immagine verificata</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Immagine danneggiata</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Impostazioni modificate</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Versioni prese da una cartella o chiavetta</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>la stessa immagine</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Il PiBox funziona ancora con %1. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Il PiBox funziona ancora con %1. Quanto scaricato viene conservato.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Il PiBox funziona di nuovo con %1, come prima.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Il PiBox funziona ancora con %1, ma qualcuno dovrebbe controllarlo.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>Viene scaricata l’intera immagine.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Vengono scaricate solo le parti dell’immagine non ancora presenti.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Viene scaricato solo ciò che è cambiato, e da questo si crea l’immagine.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Viene scaricato solo ciò che è cambiato, e da questo si crea l’immagine: %1 finora.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>Così arriva prima.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>Così si scarica il meno possibile.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Non esiste un download più piccolo per le immagini presenti.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Non c’è spazio sufficiente per un download più piccolo.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Un download più piccolo non è adatto a questo PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>Il download più piccolo era danneggiato.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>È quasi tutto nuovo.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>Il server non dice quali parti sono cambiate.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I dati personali</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Servizio di aggiornamento</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>non in ordine</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>verifica in corso</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>non ancora verificato</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Dettagli del trasferimento</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Nessun trasferimento in corso.</translation>
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
        <translation>Le modifiche vengono esaminate.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>In questa immagine non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Ce ne sono altre, ma nessuna richiede un intervento.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programmi che forse vanno reinstallati: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>Il contenuto non viene mostrato: potrebbe essere una password.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>L’inizio delle differenze:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Le differenze:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>Verrà mantenuta %Ln modifica.</numerusform>
            <numerusform>Verranno mantenute %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>È stata mantenuta %Ln modifica.</numerusform>
            <numerusform>Sono state mantenute %Ln modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln elemento è stato modificato anche da %1.</numerusform>
            <numerusform>%Ln elementi sono stati modificati anche da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>Nessuna modifica è stata trasferita in questa immagine.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Riavvio tra %Ln secondo</numerusform>
            <numerusform>Riavvio tra %Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Tornare a %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>Ripristinare il PiBox alle impostazioni di fabbrica?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>Annullare il ripristino?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>Cancellare definitivamente le vecchie impostazioni?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>Lo schermo può restare nero per due minuti: è normale. Toccare lo schermo o premere un tasto per interrompere.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>La versione %1 viene eliminata dalla scheda di memoria insieme alle impostazioni fatte al suo interno. Dopo non sarà più possibile tornarci.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Tutte le impostazioni e tutti i dati delle applicazioni vengono cancellati. Il PiBox si riavvia.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Tutte le impostazioni di questa immagine vengono cancellate. I dati delle applicazioni restano. Il PiBox si riavvia.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Tornano le impostazioni precedenti al ripristino. Il PiBox si riavvia.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Le impostazioni precedenti al ripristino vengono eliminate. Il ripristino non potrà più essere annullato.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Riavvia con %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Ripristina il PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Recupera le mie impostazioni</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Cancella le vecchie impostazioni</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Non riavviare ancora</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Resta con %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserva %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Conserva le mie impostazioni</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Conserva le vecchie impostazioni</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>Il PiBox si riavvia e prova %1. Se supera l’autotest, resta; altrimenti torna %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>I dati delle applicazioni vengono riportati al formato di allora.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>I dati delle applicazioni tornano com’erano prima dell’aggiornamento. Ciò che è arrivato dopo viene messo da parte.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>I dati delle applicazioni restano come sono. Le applicazioni più vecchie potrebbero non comprenderli.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>I dati restano come sono.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Tutte le altre impostazioni e tutti i dati delle applicazioni vengono cancellati. Il PiBox si riavvia.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Tutte le altre impostazioni di questa immagine vengono cancellate. I dati delle applicazioni restano. Il PiBox si riavvia.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Solo su richiesta</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Cerca automaticamente</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Scarica automaticamente</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Installa quando nessuno lo usa</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>mai automaticamente</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>a qualsiasi ora</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>dalle %1 alle %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Il più veloce possibile</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>la rete è a pagamento</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>solo ciò che gli altri lasciano</translation>
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
        <translation>verificata</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 da scaricare, %2 già presenti</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Richiede %1 di spazio sulla scheda di memoria</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>I test di %1 sono in corso.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 ha superato l’autotest. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 non ha superato l’autotest. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln versione su questa chiavetta</numerusform>
            <numerusform>%Ln versioni su questa chiavetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Dimensione della versione</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Scaricato finora</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Risparmiato, perché già presente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Le impostazioni precedenti al ripristino (%1) possono essere recuperate.</translation>
    </message>
</context>
</TS>
