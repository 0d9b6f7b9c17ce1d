<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Mostrar pequeñas animaciones</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>Según el tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Pantalla pequeña</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisor</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Se conservará la suya.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>Se ha conservado la suya.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Se tomará la de la nueva versión.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Se ha tomado la de la nueva versión.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Se combinarán ambas.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Se han combinado ambas.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Sigue eliminado.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Siguió eliminado.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Se ha examinado.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Usted lo añadió.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Usted lo cambió; la nueva versión, no.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Solo cambiaron el propietario o los permisos.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Usted lo eliminó.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Lo cambiaron usted y la nueva versión.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Lo añadieron usted y la nueva versión.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Usted lo cambió; la nueva versión ya no lo tiene.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Usted lo eliminó; la nueva versión lo cambió.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>En la nueva versión es otra cosa: una carpeta en lugar de un archivo, o un enlace.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>No es compatible con la nueva versión.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Lo cambiaron usted y la nueva versión, y es demasiado grande para combinarlo.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Pertenece a un programa instalado.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Usar la de la nueva versión</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Combinar ambas</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Deshacer: recuperar lo que había antes de elegir</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Como lo prevé la nueva versión</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La suya: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>La de la nueva versión: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ es la suya, − es la de la nueva versión.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Informe para un teléfono</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Ponga delante la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>No contiene contraseñas ni datos suyos.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>Se ha producido un error inesperado en el servicio de actualización.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Reinicie el PiBox e inténtelo de nuevo. Si vuelve a ocurrir, guarde un informe y envíelo al fabricante.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>Se ha cancelado la actualización.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Puede volver a iniciarla en cualquier momento.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>No se ha entendido la solicitud.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Compruebe lo solicitado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Este programa no tiene permiso para modificar el PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Use la aplicación de actualización o ejecute el comando como root o como miembro del grupo pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Esto no es posible en este momento.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Espere a que termine el paso actual e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Ya hay otro servicio de actualización en marcha.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Espere a que termine. Si no termina, reinicie el PiBox.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>El servicio de actualización no responde.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Reinicie el PiBox e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Falta un archivo necesario.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, guarde un informe y envíelo al fabricante.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Un archivo supera el tamaño permitido.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Inténtelo más tarde. Si vuelve a ocurrir, avise al fabricante de la versión.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>El nombre o el tipo de un archivo no está permitido.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>No use esta versión. Avise a su fabricante.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>No se ha podido leer la tarjeta de memoria.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, es posible que la tarjeta esté desgastada: haga una copia de sus datos y sustitúyala.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>No se ha podido escribir en la tarjeta de memoria.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>La tarjeta de memoria está llena.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Elimine una imagen antigua u otros datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>En este momento, la tarjeta de memoria es de solo lectura.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Reinicie el PiBox. Si vuelve a ocurrir, compruebe la tarjeta en un ordenador.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Hay un archivo dañado.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise al fabricante de la versión.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>El nombre de una imagen no está permitido.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Un registro que la actualización lleva sobre sí misma estaba dañado y se ha apartado.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Inicie de nuevo la actualización.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Esta imagen no está en el PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Elija otra imagen o descárguela de nuevo.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Esta imagen está en uso.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>No se pueden eliminar la imagen en uso ni la que está a punto de iniciarse.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Una imagen de la tarjeta está dañada.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Elimínela y descárguela de nuevo.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>El PiBox no sabe qué imagen debe iniciar.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Vuelva a la imagen anterior o grabe de nuevo la tarjeta con un ordenador.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>La lista de archivos de esta versión está dañada o no está permitida.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>La lista de archivos de esta versión no está firmada con una clave en la que confíe este PiBox.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>La nueva imagen no ha superado la autocomprobación.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Consulte los resultados de la autocomprobación. Inténtelo de nuevo o espere a la próxima versión.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>La nueva imagen se detuvo antes de terminar la autocomprobación.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Inténtelo de nuevo o espere a la próxima versión.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>No se ha podido montar la nueva imagen.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>No se ha podido iniciar el PiBox con los archivos de arranque de la nueva imagen.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>La nueva imagen no terminó a tiempo la autocomprobación.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>No se ha podido iniciar la imagen instalada y se ha iniciado la anterior.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>No hay otra imagen a la que volver.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Después de cada actualización se conserva una imagen anterior. Todavía no ha habido ninguna, o se ha eliminado.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>No hay ningún restablecimiento que deshacer.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Lo que se borró se ha eliminado definitivamente, o no ha habido ningún restablecimiento.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Este PiBox no puede reiniciarse por sí solo con la nueva imagen.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Reinícielo a mano; la nueva imagen se probará en el próximo arranque.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>No hay espacio para los nuevos archivos de arranque.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Elimine archivos antiguos de la partición de arranque con un ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>El PiBox no tiene conexión de red.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Compruebe el cable o el wifi, o use una memoria USB con la versión.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>No se puede acceder al servidor de versiones.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Compruebe la red y la dirección del repositorio en los ajustes, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>El servidor no ha podido demostrar su identidad.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Compruebe la dirección del repositorio en los ajustes y la fecha del PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>El servidor de versiones informa de un error.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>El servidor no tiene un archivo que pertenece a la versión.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Compruebe la dirección del repositorio en los ajustes, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>La red pide rellenar antes una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Inicie sesión en la página de la red, o use otra red o una memoria USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>La descarga se ha detenido.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Lo descargado se conserva. Compruebe la red y reanude.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>El servidor remite a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Compruebe la dirección del repositorio en los ajustes.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>La memoria USB o la carpeta con la versión ya no está disponible.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Vuelva a insertar la memoria y reanude.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>No se ha definido la dirección del repositorio.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Introduzca la dirección en los ajustes o use una memoria USB con la versión.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>La lista de versiones está dañada.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Inténtelo más tarde. Si vuelve a ocurrir, avise al fabricante.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>La lista de versiones no está firmada por el fabricante de este PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>No use este repositorio. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>El servidor ofrece una lista de versiones más antigua que la que este PiBox ya ha visto.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>La lista de versiones está caducada.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Compruebe la fecha del PiBox e inténtelo más tarde. Si conoce el origen, puede continuar de todos modos.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Dos partes de la lista de versiones no concuerdan.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Es posible que el servidor se esté modificando. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>La lista de versiones supera el tamaño permitido.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Este PiBox no tiene ninguna clave con la que comprobar las versiones.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Grabe de nuevo la tarjeta con una imagen del fabricante.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>La versión contiene una parte que su fabricante no ha firmado.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Lo descargado no es lo que firmó el fabricante.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Se ha descartado. Inténtelo de nuevo; si vuelve a ocurrir, avise al fabricante.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Un archivo de la versión es más largo o más corto que el que firmó el fabricante.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>La tarjeta de memoria no ha conservado lo que se escribió.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, la tarjeta está desgastada: haga una copia de sus datos y sustitúyala.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Esta versión es para otro tipo de dispositivo.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Elija una versión para este PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Esta versión no se puede instalar directamente sobre la actual.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Instale primero la versión intermedia.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Esta versión es más antigua que la instalada.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Para usar una imagen más antigua, vuelva a una que siga en el PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>El fabricante ha retirado esta versión.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Espere a la siguiente.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>No hay espacio suficiente en la tarjeta de memoria para esta versión.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>La fuente de alimentación del PiBox es demasiado débil.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Use una fuente de alimentación más potente o un cable más corto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>El PiBox no sabe qué hora es y no puede determinar si la lista de versiones es reciente.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>Puede continuar. Para mayor seguridad, conecte el PiBox a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>El archivo de herramientas de esta versión está dañado o no está permitido.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>No se han podido trasladar sus ajustes a la nueva imagen.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Sus ajustes están guardados de una forma que no se puede trasladar.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Guarde un informe y envíelo al fabricante. Si restablece los valores de fábrica, podrá actualizar.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>No se puede usar una clave.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Compruebe la contraseña y que el archivo sea el correcto. Una clave dañada debe restaurarse desde su copia o sustituirse.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>Alguien detuvo la nueva imagen durante el arranque.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>Puede volver a iniciar la actualización en cualquier momento.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>La actualización se ha interrumpido.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Lo que ya se ha hecho se conserva. Reanude para continuar desde ahí.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>El reinicio acordado no se ha producido.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>No se ha cambiado nada. Reinicie cuando le venga bien.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Esto no se puede publicar.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Corrija lo indicado e inténtelo de nuevo. No se ha publicado nada.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Falta una clave de firma o no se puede abrir.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Compruebe la contraseña e indique con --keys la carpeta que contiene la clave.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Esta no es una carpeta de editor.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Indique la carpeta que creó pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>El repositorio no tiene versiones del tipo elegido.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Elija otro tipo de versiones (canal) en los ajustes.</translation>
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
        <translation>Consultando el servicio de actualización.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 está en la tarjeta</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Solo falta reiniciar. Hasta entonces, su PiBox funciona con %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Reiniciar e instalar</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Cuando nadie lo use</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 está disponible</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Instalar antes %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Actualizar a %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Eliminar una imagen</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>¿Buscar actualizaciones?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Este PiBox todavía no ha buscado actualizaciones.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox está actualizado</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Última búsqueda de actualizaciones: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>No se han encontrado actualizaciones</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>No se puede saber si este dato es reciente, porque el PiBox no sabe qué hora es.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Usar la memoria USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>Puede apagar el PiBox en cualquier momento.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>No apague el PiBox ahora, por favor.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Buscando actualizaciones</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Preparando %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>¿Está todo listo para la actualización?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>Puede seguir usando el PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>La actualización está en pausa</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Continuar la actualización</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>El PiBox prueba la nueva imagen. Si falla una prueba, vuelve por sí solo a la anterior.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Ver las pruebas</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>Se está terminando el paso en curso.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Pausar la actualización</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Cancelar la actualización</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>La pantalla puede quedarse en negro dos minutos: es normal.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está lista</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>El PiBox se reinicia, prueba la nueva imagen y la conserva si supera la autocomprobación. De lo contrario, vuelve por sí solo a %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>PiBox ya funciona con %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>Ha superado la autocomprobación. La imagen anterior se conserva, así que puede volver a ella.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>PiBox vuelve a funcionar con %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Ha vuelto a la imagen anterior, como pidió, y ha superado la autocomprobación.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox se ha restablecido</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Los ajustes están como al estrenar %1.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>También se han borrado los datos de sus aplicaciones.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Sus datos no se han tocado.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>Se ha deshecho el restablecimiento</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Sus ajustes están de vuelta.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox ha iniciado %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Resultados de las pruebas</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox ha vuelto a %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 no ha superado la prueba «%2».</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 no ha superado la prueba «%2»: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Su PiBox está bien y funciona como antes.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Instalar de todos modos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Volver a buscar actualizaciones</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Cambia definitivamente los datos de sus aplicaciones: no podrá volver atrás con esos datos.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Cambia los datos de sus aplicaciones. Es posible que una versión anterior no los entienda.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>El PiBox se reinicia por sí solo cuando nadie lo usa y prueba la nueva imagen.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>Hasta entonces funciona con %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>No reiniciar automáticamente</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Actualización de PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: una hora antes</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: una hora después</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Imágenes en este PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>No se conoce ninguna imagen. ¿Está este PiBox preparado para dos imágenes?</translation>
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
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Hay una memoria con versiones: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Inserte una memoria USB con un repositorio de PiBox. Se detecta automáticamente.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Solo se aceptan versiones firmadas por el fabricante de este PiBox.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Usar la memoria USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Dejar el texto como estaba</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Borrar un carácter</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>La red es de pago</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>No se descarga nada sin preguntar.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Descargar como máximo a</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Arranques permitidos a una nueva imagen</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Un arranque interrumpido también cuenta. Cuando se agotan, el PiBox vuelve por sí solo a la imagen anterior.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranques</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Un arranque menos</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Un arranque más</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Ceder el paso a otros programas</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Una transferencia usa solo lo que estos dejan libre de red, tarjeta de memoria y procesador.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Actualización de PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>El fabricante no ha escrito notas para esta versión.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Un informe indica qué imágenes hay, qué ha ocurrido y qué ha encontrado la autocomprobación. No contiene contraseñas ni datos suyos.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>El informe está aquí: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Guardar en la memoria USB</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Guardar en el PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Para llevárselo, inserte una memoria USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Mostrar un código para teléfono</translation>
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
        <translation>Origen de las versiones</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Dirección del repositorio</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Solo se aceptan versiones firmadas por el fabricante de este PiBox.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Tipo de versiones</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Estable: versiones probadas</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Nocturna: la más reciente, apenas probada</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Las mismas versiones en otro lugar</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Se consultan en este orden cuando el repositorio no responde. Para quitar una dirección, bórrela por completo.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Valores de fábrica</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Los ajustes hechos en este PiBox: wifi, sonido, pantalla y programas añadidos.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>La versión instalada %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>La versión instalada %1 y los datos de sus aplicaciones: música, películas y fotos.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Borrar también los datos de las aplicaciones</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Deshacer el restablecimiento…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Restablecer el PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Borrar los ajustes antiguos…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Los ajustes hechos en este PiBox: sonido, pantalla y programas añadidos.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Conservar el wifi y sus contraseñas</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Conservar idioma, zona horaria y teclado</translation>
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
        <translation>Actualizaciones automáticas</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>En este horario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Todavía no ha habido ninguna autocomprobación. Se hace una en el primer arranque de cada nueva imagen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Hacer ahora las pruebas inofensivas</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Actualizaciones automáticas</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Origen de las versiones</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Esperando al servidor desde hace %Ln segundo.</numerusform>
            <numerusform>Esperando al servidor desde hace %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Esperando a la tarjeta de memoria desde hace %Ln segundo.</numerusform>
            <numerusform>Esperando a la tarjeta de memoria desde hace %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan aproximadamente %Ln horas</numerusform>
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
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Leyendo la lista de versiones</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Trasladando sus ajustes</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Escribiendo en la tarjeta de memoria</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Esperando a que la tarjeta de memoria termine de escribir</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Releyendo la tarjeta de memoria</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Colocando los archivos de arranque</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Espacio en la tarjeta de memoria</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Fuente de alimentación</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Firma del fabricante</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>la anterior</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>lista para iniciarse</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>no superó la autocomprobación</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Correcciones de seguridad</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Correcciones de seguridad importantes</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Se buscaron actualizaciones</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Actualización iniciada</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Nueva imagen escrita</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Actualización cancelada</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Actualización fallida</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Reinicio acordado</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Vuelta a la imagen anterior</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Valores de fábrica restablecidos</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Restablecimiento deshecho</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Se inició la imagen anterior</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Imagen eliminada</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Imagen comprobada</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Imagen dañada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Versiones tomadas de una carpeta o memoria</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>la misma imagen</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Su PiBox sigue funcionando con %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Su PiBox sigue funcionando con %1. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Su PiBox vuelve a funcionar con %1, como antes.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Su PiBox sigue funcionando con %1, pero alguien debería revisarlo.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>Se descarga la imagen completa.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Solo se descargan las partes de la imagen que aún no están aquí.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Solo se descarga lo que ha cambiado y con ello se crea la imagen.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Solo se descarga lo que ha cambiado y con ello se crea la imagen: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>Así es como llega antes.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>Así se descarga lo mínimo.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>No hay una descarga más pequeña para las imágenes que hay aquí.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>No hay espacio suficiente para una descarga más pequeña.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Una descarga más pequeña no sirve para este PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>La descarga más pequeña estaba dañada.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Casi todo es nuevo.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>El servidor no dice qué partes han cambiado.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Servicio de actualización</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Detalles de la transferencia</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>No se está transfiriendo nada.</translation>
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
        <translation>Se están examinando los cambios.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>No ha cambiado nada en esta imagen.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Hay más, pero ninguno requiere su atención.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programas que quizá haya que instalar de nuevo: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>El contenido no se muestra: podría ser una contraseña.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>El comienzo de las diferencias:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Las diferencias:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>Se conservará %Ln de sus cambios.</numerusform>
            <numerusform>Se conservarán %Ln de sus cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>Se conservó %Ln de sus cambios.</numerusform>
            <numerusform>Se conservaron %Ln de sus cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln lo cambiaron tanto usted como %1.</numerusform>
            <numerusform>%Ln los cambiaron tanto usted como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>No se ha trasladado ningún cambio a esta imagen.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Se reinicia en %Ln segundo</numerusform>
            <numerusform>Se reinicia en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>¿Volver a %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>¿Restablecer los valores de fábrica del PiBox?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>¿Deshacer el restablecimiento?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>¿Borrar definitivamente los ajustes antiguos?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>La pantalla puede quedarse en negro dos minutos: es normal. Toque la pantalla o pulse una tecla para detener el reinicio.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 se elimina de la tarjeta de memoria junto con los ajustes hechos en esa imagen. Después no podrá volver a usarla.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Se borran todos los ajustes y todos los datos de las aplicaciones. El PiBox se reinicia.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Se borran todos los ajustes hechos en esta imagen. Los datos de las aplicaciones se conservan. El PiBox se reinicia.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Se recuperan los ajustes de antes del restablecimiento. El PiBox se reinicia.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Se eliminan los ajustes de antes del restablecimiento. Después ya no se podrá deshacer el restablecimiento.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Reiniciar con %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Restablecer el PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Recuperar mis ajustes</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Borrar los ajustes antiguos</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>No reiniciar todavía</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Conservar mis ajustes</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Conservar los ajustes antiguos</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>El PiBox se reinicia y prueba %1. Si supera la autocomprobación, se queda; si no, vuelve %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>Los datos de sus aplicaciones se convierten de nuevo al formato de entonces.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>Los datos de sus aplicaciones vuelven a estar como antes de la actualización. Lo añadido desde entonces se guarda aparte.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>Los datos de sus aplicaciones se quedan como están. Es posible que las aplicaciones antiguas no los entiendan.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Sus datos no cambian.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Se borran todos los demás ajustes y todos los datos de las aplicaciones. El PiBox se reinicia.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Se borran todos los demás ajustes hechos en esta imagen. Los datos de las aplicaciones se conservan. El PiBox se reinicia.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Buscar automáticamente</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Descargar automáticamente</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Instalar cuando nadie lo use</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>nunca automáticamente</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>la red es de pago</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>solo lo que dejan los demás</translation>
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
        <translation>comprobada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 por descargar, %2 ya están aquí</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Necesita %1 de espacio en la tarjeta de memoria</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>Se están ejecutando las pruebas de %1.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 ha superado la autocomprobación. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 no ha superado la autocomprobación. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln versión en esta memoria</numerusform>
            <numerusform>%Ln versiones en esta memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Tamaño de la versión</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Descargado hasta ahora</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Ahorrado, porque ya está aquí</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Los ajustes de antes del restablecimiento (%1) se pueden recuperar.</translation>
    </message>
</context>
</TS>
