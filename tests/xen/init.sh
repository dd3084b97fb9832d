#!/bin/busybox sh
# The first and only script of dom0: starts what xl needs, then restores what is put into /share.
#
# The distribution's files are read from the 9p share `root`, so that this initial RAM disk holds
# nothing but busybox and kernel modules. In /share, the host gives the file number N as N.save
# and says so with N.ask; N.done answers: exit code of xl, then beside it N.log, N.list, N.dmesg.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir /dev/pts
mount -t devpts pts /dev/pts
exec </dev/console >/dev/console 2>&1
for module in $(cat /modules/order); do insmod "/modules/$module"; done
mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144,cache=loose,ro root /dom0
mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 share /share
for kind in proc sys dev; do mount -o rbind "/$kind" "/dom0/$kind"; done
mount -t xenfs xenfs /dom0/proc/xen
for folder in run tmp var; do mount -t tmpfs tmpfs "/dom0/$folder"; done
mount -t tmpfs tmpfs /dom0/mnt
mkdir -p /dom0/var/lib/xen /dom0/var/lib/xenstored /dom0/var/log/xen \
  /dom0/run/xen /dom0/run/xenstored /dom0/run/lock
ln -s ../run /dom0/var/run
ln -s ../run/lock /dom0/var/lock
mkdir /dom0/mnt/share
mount -o bind /share /dom0/mnt/share

tools=$(cd /dom0 && echo usr/lib/xen-4.*/bin)
export PYTHONPATH="/${tools%/bin}/lib/python" # for the converter of legacy streams
in_dom0() { chroot /dom0 "$@"; }
xl() { in_dom0 "/$tools/xl" "$@"; }
in_dom0 "/$tools/xenstored" --pid-file /run/xen/xenstored.pid
in_dom0 "/$tools/xen-init-dom0"
in_dom0 "/$tools/xenconsoled" --pid-file=/run/xen/xenconsoled.pid
xl dmesg -c >/dev/null
xl info >/share/info.part 2>&1
mv /share/info.part /share/info

ask() { # NUMBER SECONDS; what xl writes line by line goes to memory first, 9p is slow
  timeout -k 5 "$2" chroot /dom0 "/$tools/xl" -vvv restore -p -e "/mnt/share/$1.save" \
    >/log 2>&1
  code=$?
  echo $code >"/share/$1.part"
  : >/list
  # With exit code 1, xl has destroyed what there was; each call of it takes a third of a second.
  if [ $code != 1 ]; then
    xl list >/list 2>&1
    while read -r _ id _; do
      case $id in 0 | ID) ;; *) xl destroy "$id" ;; esac
    done </list >>/log 2>&1
  fi
  xl dmesg -c >/dmesg 2>&1
  cat /dom0/var/log/xen/qemu-dm-*.log >>/log 2>/dev/null
  rm -f /dom0/var/log/xen/qemu-dm-*.log
  for what in log list dmesg; do mv "/$what" "/share/$1.$what"; done
  mv "/share/$1.part" "/share/$1.done"
}

number=0
while :; do
  if [ -e "/share/$number.ask" ]; then
    ask "$number" "$(cat "/share/$number.ask")"
    number=$((number + 1))
  else
    usleep 50000
  fi
done
