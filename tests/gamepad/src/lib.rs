//! One gamepad for a program that a test starts: what it says comes out of a pipe.
//!
//! The README beside it lists the calls that are answered here. Without `STC_GAMEPAD`, the path of the pipe, everything
//! goes on to the system's own.

use std::ffi::{CStr, CString, c_char, c_int, c_ulong, c_void};
use std::os::unix::ffi::OsStringExt as _;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

/// Where the pad would be found below `/sys`.
const SYSPATH: &CStr = c"/sys/devices/virtual/input/input-of-a-test/event0";
const NAME: &[u8] = b"Pad of a test\0";
/// The property that tells joysticks from other devices.
const JOYSTICK: &CStr = c"ID_INPUT_JOYSTICK";

/// Requests to a device's node have this kind.
const EVDEV: u8 = b'E';
const BUTTONS: u8 = 0x01;
const AXES: u8 = 0x03;
/// South, east, north, west and Start, as the kernel counts keys.
const ITS_BUTTONS: [usize; 5] = [0x130, 0x131, 0x133, 0x134, 0x13b];
/// The stick's two ways and the cross's two.
const ITS_AXES: [usize; 4] = [0, 1, 0x10, 0x11];
const STICK_REACHES: i32 = 32_767;

/// What stands for an entry of the list, and for the device: only where they lie counts.
static ENTRY: u8 = 0;
static DEVICE: u8 = 1;
/// Who looks for joysticks.
static LOOKING: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

unsafe extern "C" {
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

/// 'The next one after me', to the linker.
const NEXT: *mut c_void = -1_isize as *mut c_void;

/// Calls the system's own function of this name.
macro_rules! real {
    ($name:literal, fn($($kind:ty),*) -> $answer:ty, $($value:expr),*) => {{
        // SAFETY: the linker knows the function by the same name, and it takes what we were given.
        unsafe {
            let found = dlsym(NEXT, $name.as_ptr());
            let call: Option<unsafe extern "C" fn($($kind),*) -> $answer> = std::mem::transmute(found);
            match call {
                Some(call) => call($($value),*),
                None => std::process::abort(),
            }
        }
    }};
}

/// The path of the pipe, where a test plugged in a pad.
fn pipe() -> Option<&'static CStr> {
    static PIPE: OnceLock<Option<CString>> = OnceLock::new();
    let pipe = PIPE.get_or_init(|| {
        let path = std::env::var_os("STC_GAMEPAD")?;
        CString::new(path.into_vec()).ok()
    });
    pipe.as_deref()
}

fn entry() -> *mut c_void {
    (&raw const ENTRY).cast_mut().cast()
}

fn device() -> *mut c_void {
    (&raw const DEVICE).cast_mut().cast()
}

/// Notes who looks for joysticks.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_enumerate_add_match_property(
    list: *mut c_void,
    property: *const c_char,
    value: *const c_char,
) -> c_int {
    // SAFETY: whoever asks libudev hands over a string.
    if pipe().is_some() && !property.is_null() && unsafe { CStr::from_ptr(property) } == JOYSTICK {
        LOOKING.store(list, Ordering::SeqCst);
    }
    real!(
        c"udev_enumerate_add_match_property",
        fn(*mut c_void, *const c_char, *const c_char) -> c_int,
        list,
        property,
        value
    )
}

/// The list of joysticks holds one.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_enumerate_get_list_entry(list: *mut c_void) -> *mut c_void {
    if !list.is_null() && LOOKING.load(Ordering::SeqCst) == list {
        return entry();
    }
    real!(
        c"udev_enumerate_get_list_entry",
        fn(*mut c_void) -> *mut c_void,
        list
    )
}

/// Its name in the list.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_list_entry_get_name(of: *mut c_void) -> *const c_char {
    if of == entry() {
        return SYSPATH.as_ptr();
    }
    real!(
        c"udev_list_entry_get_name",
        fn(*mut c_void) -> *const c_char,
        of
    )
}

/// Nothing stands after it.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_list_entry_get_next(of: *mut c_void) -> *mut c_void {
    if of == entry() {
        return ptr::null_mut();
    }
    real!(
        c"udev_list_entry_get_next",
        fn(*mut c_void) -> *mut c_void,
        of
    )
}

/// The device of that name.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_device_new_from_syspath(
    udev: *mut c_void,
    path: *const c_char,
) -> *mut c_void {
    // SAFETY: whoever asks libudev hands over a string.
    if pipe().is_some() && !path.is_null() && unsafe { CStr::from_ptr(path) } == SYSPATH {
        return device();
    }
    real!(
        c"udev_device_new_from_syspath",
        fn(*mut c_void, *const c_char) -> *mut c_void,
        udev,
        path
    )
}

/// Where it would be found below `/sys`.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_device_get_syspath(of: *mut c_void) -> *const c_char {
    if of == device() {
        return SYSPATH.as_ptr();
    }
    real!(
        c"udev_device_get_syspath",
        fn(*mut c_void) -> *const c_char,
        of
    )
}

/// Its node: the pipe.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_device_get_devnode(of: *mut c_void) -> *const c_char {
    if of == device() {
        return pipe().map_or(ptr::null(), CStr::as_ptr);
    }
    real!(
        c"udev_device_get_devnode",
        fn(*mut c_void) -> *const c_char,
        of
    )
}

/// It is let go of.
///
/// # Safety
/// As libudev's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn udev_device_unref(of: *mut c_void) -> *mut c_void {
    if of == device() {
        return ptr::null_mut();
    }
    real!(c"udev_device_unref", fn(*mut c_void) -> *mut c_void, of)
}

/// What a pad says of itself. The system's own takes any number of values; on the machines we run on one that is not
/// given does no harm.
///
/// # Safety
/// As the system's own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioctl(node: c_int, request: c_ulong, value: *mut c_void) -> c_int {
    let [number, kind, ..] = request.to_le_bytes();
    if pipe().is_none() || kind != EVDEV || value.is_null() {
        return real!(
            c"ioctl",
            fn(c_int, c_ulong, *mut c_void) -> c_int,
            node,
            request,
            value
        );
    }
    let room = usize::try_from((request >> 16) & 0x3fff).unwrap_or_default();
    // SAFETY: the request itself says how much room there is behind the pointer.
    let room = unsafe { std::slice::from_raw_parts_mut(value.cast::<u8>(), room) };
    fill(room, &answer(number, room.len()))
}

/// The bytes a request of this number is answered with.
fn answer(number: u8, room: usize) -> Vec<u8> {
    match number {
        // Bus, maker, model and version: nobody's, so that no list of known pads has it.
        0x02 => [3_u16, 0xfff0, 0x0001, 1]
            .into_iter()
            .flat_map(u16::to_ne_bytes)
            .collect(),
        0x06 => NAME.to_vec(),
        kind if kind == 0x20 + BUTTONS => bits(&ITS_BUTTONS, room),
        kind if kind == 0x20 + AXES => bits(&ITS_AXES, room),
        0x40..0x80 => reach(number - 0x40),
        _ => Vec::new(),
    }
}

/// Where an axis stands, from where to where it goes, and how coarse it is.
fn reach(axis: u8) -> Vec<u8> {
    let far = if axis < 0x10 { STICK_REACHES } else { 1 };
    [0, -far, far, 0, 0, 0]
        .into_iter()
        .flat_map(i32::to_ne_bytes)
        .collect()
}

/// So many bytes in which these bits are set.
fn bits(set: &[usize], length: usize) -> Vec<u8> {
    let byte = |place: usize| {
        let here = set.iter().filter(|bit| *bit / 8 == place);
        here.fold(0, |byte, bit| byte | (1 << (bit % 8)))
    };
    (0..length).map(byte).collect()
}

/// Puts as much as there is room for, zeroes after it, and says how much.
fn fill(room: &mut [u8], answer: &[u8]) -> c_int {
    let all = answer.iter().copied().chain(std::iter::repeat(0));
    room.iter_mut()
        .zip(all)
        .for_each(|(place, byte)| *place = byte);
    c_int::try_from(answer.len().min(room.len())).unwrap_or_default()
}
